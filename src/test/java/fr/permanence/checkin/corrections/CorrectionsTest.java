package fr.permanence.checkin.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns.Arrived;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.corrections.Corrections.Refused;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that are over are corrected with a reason. */
@SuppressWarnings("NullAway.Init")
final class CorrectionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @TempDir
    private Path directory;

    private TestHouse house;
    private PersonId joy;
    private PersonId mirela;
    private Visit visit;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        joy = knows("Joy");
        mirela = knows("Mirela");
        house.clock().move(Duration.ofDays(-1));
        visit = ((Arrived) house.services().checkIns.arrive(joy)).visit();
        house.services().desk.services().give(new HouseWordId(1), Optional.of(visit.id()));
        house.clock().move(Duration.ofDays(1));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private PersonId knows(String name) {
        return ((Kept) house.services().people.add(PersonDraft.named(name))).person();
    }

    private Corrections corrections() {
        return house.services().beside.corrections();
    }

    private Corrections.Day day() {
        return corrections().day(YESTERDAY);
    }

    private void isUndoneAndDoneAgainExactly(Corrections.Day before) {
        Corrections.Day after = day();
        assertThat(after).isNotEqualTo(before);
        house.restart();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(day()).isEqualTo(before);
        house.restart();
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(day()).isEqualTo(after);
    }

    @Test
    void a_missing_visit_is_added_with_who_when_and_why() {
        Corrections.Day before = day();
        corrections().add(YESTERDAY, LocalTime.of(15, 5), mirela, " oubliée sur la\u202E feuille ");
        assertThat(day().lines()).hasSize(2);
        assertThat(day().corrections()).singleElement().satisfies(made -> {
            assertThat(made.reason()).isEqualTo("oubliée sur la feuille");
            assertThat(made.authorName()).isEqualTo("Marie");
            assertThat(made.kind()).isEqualTo(Correction.Kind.ADD);
        });
        isUndoneAndDoneAgainExactly(before);
    }

    @Test
    void a_visit_that_had_not_been_goes_with_its_services_and_comes_back_with_them() {
        Corrections.Day before = day();
        corrections().remove(visit, "c’était une autre");
        assertThat(day().lines()).isEmpty();
        assertThat(house.services().checkIns.footfallOf(joy)).isEmpty();
        isUndoneAndDoneAgainExactly(before);
    }

    @Test
    void a_visit_is_given_to_who_really_came() {
        Corrections.Day before = day();
        corrections().move(visit, mirela, "deux Joy");
        assertThat(day().lines().getFirst().visit().person()).isEqualTo(mirela);
        assertThat(house.services().checkIns.footfallOf(mirela)).isPresent();
        assertThat(house.services().checkIns.footfallOf(joy)).isEmpty();
        isUndoneAndDoneAgainExactly(before);
    }

    @Test
    void a_group_of_several_is_given_to_nobody_but_one_anonymous_visit_is() {
        house.clock().move(Duration.ofDays(-1));
        Visit group = house.services().checkIns.arriveAnonymously(3);
        Visit alone = house.services().checkIns.arriveAnonymously(1);
        house.clock().move(Duration.ofDays(1));
        Corrections.Day before = day();
        assertThat(corrections().move(group, mirela, "c’était Mirela"))
                .isEqualTo(new Refused(CorrectionRefusal.SEVERAL_PEOPLE));
        assertThat(day()).isEqualTo(before);
        assertThat(corrections().move(alone, mirela, "c’était Mirela")).isInstanceOf(Corrections.Corrected.class);
        assertThat(house.services().checkIns.footfallOf(mirela)).isPresent();
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        Corrections.Day before = day();
        LocalTime time = LocalTime.NOON;
        assertThat(corrections().remove(visit, " ")).isEqualTo(new Refused(CorrectionRefusal.REASON_MISSING));
        assertThat(corrections().remove(visit, "a".repeat(201))).isEqualTo(new Refused(CorrectionRefusal.REASON_UNFIT));
        assertThat(corrections().add(TODAY, time, mirela, "a")).isEqualTo(new Refused(CorrectionRefusal.NOT_PAST));
        assertThat(corrections().add(TODAY.plusDays(1), time, mirela, "a"))
                .isEqualTo(new Refused(CorrectionRefusal.NOT_PAST));
        assertThat(corrections().add(YESTERDAY, time, joy, "a")).isEqualTo(new Refused(CorrectionRefusal.ALREADY_CAME));
        assertThat(corrections().add(YESTERDAY, time, new PersonId(5), "a"))
                .isEqualTo(new Refused(CorrectionRefusal.PERSON_GONE));
        assertThat(corrections().move(visit, joy, "a")).isEqualTo(new Refused(CorrectionRefusal.ALREADY_CAME));
        assertThat(day()).isEqualTo(before);
    }
}
