package fr.permanence.stays.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.ids.BudgetLineId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Trip;
import fr.permanence.text.Euros;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A budget adds up to the cent. */
class BudgetTest {
    @TempDir
    Path directory;

    private static BigDecimal euros(String sum) {
        return new BigDecimal(sum);
    }

    private static BudgetLineDraft line(BudgetCategory category, String planned, @Nullable String real) {
        return new BudgetLineDraft(category, "Ligne", euros(planned), real == null ? null : euros(real));
    }

    private static Budget budget(Contributions contributions, BudgetLineDraft... drafts) {
        List<BudgetLine> lines = new ArrayList<>();
        for (BudgetLineDraft draft : drafts)
            lines.add(new BudgetLine(new BudgetLineId(lines.size() + 1), new StayId(1), draft, 1));
        return new Budget(lines, contributions);
    }

    @Test
    void what_it_was_takes_the_place_of_what_was_planned() {
        Budget budget = budget(
                new Contributions(euros("40.00"), 10, euros("210.00")),
                line(BudgetCategory.TRANSPORT, "1200.00", "1040.10"),
                line(BudgetCategory.LODGING, "1799.90", null),
                line(BudgetCategory.FUNDER, "2700.00", null));
        assertThat(budget.planned()).isEqualTo(euros("2999.90"));
        assertThat(budget.real()).isEqualTo(euros("1040.10"));
        assertThat(budget.expected()).isEqualTo(euros("2840.00"));
        assertThat(budget.variance()).isEqualTo(euros("-159.90"));
        assertThat(budget.perHead()).contains(euros("284.00"));
        assertThat(budget.income()).isEqualTo(euros("3100.00"));
        assertThat(budget.toFind()).isEqualTo(euros("-260.00"));
        assertThat(budget.fundersShare()).contains(euros("0.951"));
        assertThat(budget.contributions().due()).isEqualTo(euros("190.00"));
    }

    @Property(tries = 200)
    void all_categories_together_are_the_whole_and_the_variance_is_what_changed(
            @ForAll @Size(max = 30) List<@LongRange(max = 99_999_999) Long> cents) {
        List<BudgetLineDraft> drafts = new ArrayList<>();
        for (int n = 0; n < cents.size(); n++)
            drafts.add(new BudgetLineDraft(
                    BudgetCategory.values()[n % BudgetCategory.values().length],
                    "Ligne",
                    Euros.ofCents(cents.get(n)),
                    n % 3 == 0 ? null : Euros.ofCents(cents.get(cents.size() - 1 - n))));
        Budget budget = budget(new Contributions(Euros.NONE, 0, Euros.NONE), drafts.toArray(BudgetLineDraft[]::new));
        BigDecimal sum = Euros.NONE;
        for (BudgetCategory category : BudgetCategory.values())
            if (!category.isIncome()) sum = sum.add(budget.of(category));
        assertThat(budget.expected()).isEqualTo(sum);
        assertThat(budget.planned().add(budget.variance())).isEqualTo(budget.expected());
        assertThat(budget.perHead()).isEmpty();
    }

    @Test
    void sums_are_typed_and_said_as_people_do() {
        assertThat(Euros.read("1 234,50 €")).contains(euros("1234.50"));
        assertThat(Euros.read("1\u202F234,5\u00A0€")).contains(euros("1234.50"));
        assertThat(Euros.read("mille deux cents")).isEmpty();
        assertThat(Euros.read("12,505")).isEmpty();
        assertThat(Euros.said(euros("2840.00"), Locale.FRENCH).replaceAll("\\h", " "))
                .isEqualTo("2 840,00 €");
        assertThat(Euros.said(euros("2840.00"), Locale.ENGLISH)).isEqualTo("€2,840.00");
    }

    @Test
    void lines_are_written_corrected_removed_and_taken_back() {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            Trip trip = Trip.in(house, 10);
            Budgets budgets = trip.services().onTheWay().budgets();
            var added = (Budgets.Written) budgets.add(trip.id(), line(BudgetCategory.TRANSPORT, "1200.00", null));
            BudgetLineDraft paid = line(BudgetCategory.TRANSPORT, "1200.00", "1040.10");
            budgets.correct(added.line(), paid);
            assertThat(budgets.correct(added.line(), paid)).isEqualTo(new Budgets.Refused(BudgetRefusal.CHANGED_SINCE));
            assertThat(budgets.of(trip.id()).orElseThrow().expected()).isEqualTo(euros("1040.10"));
            assertThat(budgets.of(trip.id()).orElseThrow().contributions().planned())
                    .isEqualTo(euros("400.00"));
            house.services().undo.undoLast();
            assertThat(budgets.of(trip.id()).orElseThrow().expected()).isEqualTo(euros("1200.00"));
            budgets.remove(budgets.of(trip.id()).orElseThrow().lines().getFirst());
            house.services().undo.undoLast();
            assertThat(budgets.of(trip.id()).orElseThrow().lines()).hasSize(1);
            assertThat(budgets.add(trip.id(), line(BudgetCategory.MEALS, "-1.00", null)))
                    .isEqualTo(new Budgets.Refused(BudgetRefusal.PLANNED_BELOW_NOUGHT));
        }
    }
}
