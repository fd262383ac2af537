package fr.permanence.stays.ui.budget;

import fr.permanence.stays.budget.Budget;
import fr.permanence.stays.budget.BudgetCategory;
import fr.permanence.stays.budget.BudgetLine;
import fr.permanence.stays.ui.shared.BudgetGlance;
import fr.permanence.tables.OutgoingSheet;
import fr.permanence.text.Euros;
import fr.permanence.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a budget is said: in one line, in sums, in a workbook. */
final class BudgetWords {
    private final Words words;

    BudgetWords(Words words) {
        this.words = words;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String euros(BigDecimal sum) {
        return Euros.said(sum, words.language().locale());
    }

    /** With its sign: "+12,00 €"; empty for none. */
    String variance(@Nullable BigDecimal by) {
        if (by == null || by.signum() == 0) return "";
        return (by.signum() > 0 ? "+" : "−") + euros(by.abs());
    }

    /** "2 840,00 € sur 3 100,00 €", "284,00 € par personne · participations 210,00 €". */
    BudgetGlance glance(Budget budget) {
        BigDecimal income = budget.income();
        String sums = income.signum() == 0
                ? euros(budget.expected())
                : say("glance.of", euros(budget.expected()), euros(income));
        String each = budget.perHead()
                .map(sum -> say("glance.each", euros(sum)) + " · ")
                .orElse("");
        double share = income.signum() == 0
                ? 0
                : budget.expected().divide(income, 4, RoundingMode.HALF_UP).doubleValue();
        return new BudgetGlance(
                sums, each + say("glance.paid", euros(budget.contributions().paid())), share);
    }

    /** A sum of the foot: what it is called, and how much. */
    record Sum(String name, String sum) {}

    /** The sums below the lines. */
    List<Sum> sums(Budget budget) {
        List<Sum> sums = new ArrayList<>();
        sums.add(new Sum(say("sum.planned"), euros(budget.planned())));
        sums.add(new Sum(say("sum.expected"), euros(budget.expected())));
        if (budget.variance().signum() != 0) sums.add(new Sum(say("sum.variance"), variance(budget.variance())));
        budget.perHead()
                .ifPresent(each ->
                        sums.add(new Sum(say("sum.each", budget.contributions().women()), euros(each))));
        sums.add(new Sum(say("sum.funders") + share(budget), euros(budget.of(BudgetCategory.FUNDER))));
        sums.add(new Sum(say("sum.own"), euros(budget.of(BudgetCategory.OWN))));
        sums.add(new Sum(
                say("sum.contributions", euros(budget.contributions().paid())),
                euros(budget.contributions().planned())));
        boolean isMissing = budget.toFind().signum() > 0;
        sums.add(new Sum(
                say(isMissing ? "sum.toFind" : "sum.left"),
                euros(budget.toFind().abs())));
        return sums;
    }

    private String share(Budget budget) {
        return budget.fundersShare()
                .map(share -> " "
                        + say(
                                "share",
                                share.movePointRight(2)
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .toString()))
                .orElse("");
    }

    /** The same for a spreadsheet program: the lines on the first sheet, the sums on the second; money is numbers. */
    List<OutgoingSheet> workbook(Budget budget) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(say("category"), say("label"), say("planned"), say("real"), say("variance")));
        for (BudgetLine line : budget.lines()) {
            BigDecimal real = line.is().real();
            BigDecimal by = line.is().variance();
            rows.add(List.of(
                    say("category." + line.is().category()),
                    line.is().label(),
                    line.is().planned(),
                    real == null ? "" : (Object) real,
                    by == null ? "" : (Object) by));
        }
        return List.of(
                new OutgoingSheet(say("sheet.lines"), List.of(18, 40, 14, 14, 14), rows),
                new OutgoingSheet(say("sheet.sums"), List.of(44, 16), sumRows(budget)));
    }

    private List<List<Object>> sumRows(Budget budget) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(say("sheet.sum"), say("sheet.euros")));
        rows.add(List.of(say("sum.planned"), budget.planned()));
        rows.add(List.of(say("sum.real"), budget.real()));
        rows.add(List.of(say("sum.expected"), budget.expected()));
        rows.add(List.of(say("sum.variance"), budget.variance()));
        budget.perHead()
                .ifPresent(each ->
                        rows.add(List.of(say("sum.each", budget.contributions().women()), each)));
        rows.add(List.of(say("sum.funders"), budget.of(BudgetCategory.FUNDER)));
        rows.add(List.of(say("sum.own"), budget.of(BudgetCategory.OWN)));
        rows.add(List.of(say("sum.asked"), budget.contributions().planned()));
        rows.add(List.of(say("sum.paid"), budget.contributions().paid()));
        rows.add(List.of(say("sum.toFind"), budget.toFind()));
        return rows;
    }
}
