package fr.permanence.checkin.codes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.checkin.DeskLine;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits by a code she chose. */
@SuppressWarnings("NullAway.Init")
final class VisitCodesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path directory;

    private TestHouse house;
    private PersonId joy;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        joy = ((Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private VisitCodes codes() {
        return house.services().beside.codes();
    }

    private void came(int daysAgo, Runnable how) {
        house.clock().move(Duration.ofDays(-daysAgo));
        how.run();
        house.clock().move(Duration.ofDays(daysAgo));
    }

    private List<DeskLine> today() {
        return house.services().checkIns.today();
    }

    @Test
    void a_code_is_counted_without_a_name_and_not_doubled_by_a_second_key() {
        assertThat(codes().arrive(" 7-Bleu", false)).isInstanceOf(VisitCodes.Arrived.class);
        assertThat(codes().arrive("7-bleu ", false)).isInstanceOf(VisitCodes.AlreadyCame.class);
        assertThat(codes().arrive("7-bleu", true)).isInstanceOf(VisitCodes.Arrived.class);
        assertThat(today()).hasSize(2).allMatch(line -> line.visit().person() == null);
        assertThat(codes().today().values()).containsExactly("7-bleu", "7-bleu");
        assertThat(codes().arrive(" ", false)).isEqualTo(new VisitCodes.Refused(CodeRefusal.EMPTY));
        assertThat(codes().arrive("a".repeat(61), false)).isEqualTo(new VisitCodes.Refused(CodeRefusal.UNFIT));
    }

    @Test
    void a_visit_taken_back_comes_back_with_its_code() {
        codes().arrive("7-bleu", false);
        house.services().undo.undoLast();
        assertThat(codes().today()).isEmpty();
        house.restart();
        house.services().undo.redoLast();
        assertThat(codes().today().values()).containsExactly("7-bleu");
    }

    @Test
    void attaching_leaves_out_the_days_on_which_she_already_came_and_undo_brings_back_exactly() {
        came(3, () -> codes().arrive("7-bleu", false));
        came(2, () -> {
            codes().arrive("7-bleu", false);
            house.services().checkIns.arrive(joy);
        });
        codes().arrive("7-bleu", false);
        codes().arrive("8-vert", false);
        List<DeskLine> before = today();
        CodeRules.Plan plan = codes().preview("7-BLEU", joy);
        assertThat(plan.days()).containsExactly(TODAY.minusDays(3), TODAY);
        assertThat(plan.daysAlready()).containsExactly(TODAY.minusDays(2));
        assertThat(codes().attach("7-bleu", joy, TODAY.plusDays(1))).isInstanceOf(VisitCodes.ConsentToCome.class);
        assertThat(codes().attach("7-bleu", joy, TODAY))
                .isInstanceOfSatisfying(
                        VisitCodes.Attached.class,
                        attached -> assertThat(attached.visits()).isEqualTo(2));
        assertThat(house.services().checkIns.footfallOf(joy))
                .hasValueSatisfying(footfall -> assertThat(footfall.visits()).isEqualTo(3));
        List<DeskLine> attached = today();
        assertThat(codes().attach("7-bleu", joy, TODAY)).isInstanceOf(VisitCodes.NothingToAttach.class);
        house.restart();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(today()).isEqualTo(before);
        assertThat(codes().preview("7-bleu", joy)).isEqualTo(plan);
        assertThat(house.services().checkIns.footfallOf(joy))
                .hasValueSatisfying(footfall -> assertThat(footfall.visits()).isEqualTo(1));
        house.services().undo.redoLast();
        assertThat(today()).isEqualTo(attached);
    }
}
