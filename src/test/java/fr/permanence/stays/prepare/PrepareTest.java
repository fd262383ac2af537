package fr.permanence.stays.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.StaysWiring;
import fr.permanence.TestHouse;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.Participant;
import fr.permanence.text.Language;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The team, the programme and the list of what is to be done. */
final class PrepareTest {
    private static final AccompanierDraft ANNE = new AccompanierDraft("Anne", Gender.WOMAN, Belongs.STAFF);
    private static final AccompanierDraft PAUL = new AccompanierDraft("Paul", Gender.MAN, Belongs.VOLUNTEER);

    @TempDir
    Path directory;

    private TestHouse house;
    private Trip trip;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        trip = Trip.in(house, 5);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private StaysWiring stays() {
        return trip.services();
    }

    @Test
    void a_team_without_a_man_or_with_too_few_is_warned_of_and_never_refused() {
        assertThat(PrepareRules.warnings(List.of(ANNE), 6, 5))
                .containsExactly(new TeamWarning.TooFew(1, 2, 5), new TeamWarning.NoMan());
        assertThat(PrepareRules.warnings(List.of(ANNE, PAUL), 10, 5)).isEmpty();
        assertThat(PrepareRules.warnings(List.of(), 0, 5))
                .containsExactly(new TeamWarning.NoWoman(), new TeamWarning.NoMan());
    }

    @Test
    void somebody_of_the_team_comes_along_once_and_is_proposed_next_year() {
        var anne = (Accompaniers.Written) stays().accompaniers().add(trip.id(), ANNE);
        assertThat(stays().accompaniers().add(trip.id(), new AccompanierDraft(" anne", Gender.WOMAN, Belongs.STAFF)))
                .isEqualTo(new Accompaniers.Refused(PrepareRefusal.TOO_MANY_OR_TWICE));
        assertThat(stays().accompaniers().known()).containsExactly(ANNE);
        stays().accompaniers().remove(anne.accompanier());
        house.services().undo.undoLast();
        assertThat(stays().accompaniers().of(trip.id())).containsExactly(anne.accompanier());
    }

    @Test
    void a_wish_gathers_votes_gets_a_day_and_keeps_its_date_when_the_beginning_is_stretched() {
        Participant joy = trip.proposed("Joy");
        var wish = (Programme.Written)
                stays().programme().add(trip.id(), new EntryDraft(null, null, "Voir la mer", joy.id()));
        stays().programme().vote(wish.entry().id(), joy.id(), true);
        ProgrammeEntry wanted = stays().programme().of(trip.id()).getFirst();
        assertThat(wanted.votes()).containsExactly(joy.id());
        stays().programme().correct(wanted, new EntryDraft(2, LocalTime.of(14, 0), "Voir la mer", joy.id()));
        stays().stays().move(trip.stay(), new StayDays(Trip.FIRST.minusDays(1), Trip.LAST));
        assertThat(stays().programme().of(trip.id()).getFirst().is().dayNo()).isEqualTo(3);
        stays().stays().move(trip.stay(), new StayDays(Trip.LAST, Trip.LAST.plusDays(1)));
        assertThat(stays().programme().of(trip.id()).getFirst().is().dayNo()).isNull();
        house.services().undo.undoLast();
        house.services().undo.undoLast();
        assertThat(stays().programme().of(trip.id()).getFirst().is().dayNo()).isEqualTo(2);
    }

    @Test
    void a_day_that_is_no_day_of_the_stay_and_a_voter_who_is_not_on_it_are_refused() {
        assertThat(stays().programme().add(trip.id(), new EntryDraft(5, null, "Messe", null)))
                .isEqualTo(new Programme.Refused(PrepareRefusal.DAY_OUT_OF_RANGE));
        Participant elsewhere = Trip.in(house, 3, new StayDays(Trip.LAST.plusDays(9), Trip.LAST.plusDays(9)))
                .proposed("Awa");
        var entry = (Programme.Written) stays().programme().add(trip.id(), new EntryDraft(1, null, "Messe", null));
        assertThat(stays().programme().vote(entry.entry().id(), elsewhere.id(), true))
                .isEqualTo(new Programme.Refused(PrepareRefusal.NO_PARTICIPANT));
    }

    @Test
    void the_usual_list_is_taken_over_once_and_counts_from_the_departure() {
        List<Tasks.Draft> usual = new UsualTasks(() -> Language.FRENCH).all();
        assertThat(stays().tasks().fill(trip.id(), usual)).isEqualTo(usual.size());
        assertThat(stays().tasks().fill(trip.id(), usual)).isZero();
        StayTask first = stays().tasks().of(trip.id()).getFirst();
        assertThat(first.due(trip.stay().days())).isEqualTo(Trip.FIRST.minusDays(90));
        assertThat(first.isLate(trip.stay().days(), Trip.FIRST)).isTrue();
        var done = (Tasks.Written) stays().tasks().done(first, true);
        assertThat(done.task().doneByName()).isEqualTo("Marie");
        assertThat(done.task().isLate(trip.stay().days(), Trip.FIRST)).isFalse();
        house.services().undo.undoLast();
        house.services().undo.undoLast();
        assertThat(stays().tasks().of(trip.id())).isEmpty();
    }
}
