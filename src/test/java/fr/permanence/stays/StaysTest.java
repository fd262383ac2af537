package fr.permanence.stays;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.stays.participants.OwnDays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stays are planned, moved and written otherwise, and each of it is taken back. */
final class StaysTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Trip trip;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        trip = Trip.in(house, 3);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Stays stays() {
        return trip.services().stays();
    }

    @Test
    void a_stay_stands_in_every_span_that_it_touches() {
        assertThat(stays().between(Trip.LAST, Trip.LAST.plusDays(9))).hasSize(1);
        assertThat(stays().between(Trip.LAST.plusDays(1), Trip.LAST.plusDays(9)))
                .isEmpty();
        assertThat(stays().between(Trip.FIRST.minusDays(9), Trip.FIRST)).hasSize(1);
    }

    @Test
    void the_second_of_two_edits_of_one_page_is_refused() {
        Stay shown = trip.stay();
        stays().move(shown, shown.days().shifted(7));
        assertThat(stays().move(shown, shown.days().shifted(1)))
                .isEqualTo(new Stays.Refused(StayRefusal.CHANGED_SINCE));
    }

    @Test
    void fewer_places_than_women_confirmed_are_refused() {
        trip.confirmed("Joy");
        trip.confirmed("Awa");
        StayDraft is = trip.stay().is();
        StayDraft smaller = new StayDraft(is.destination(), is.days(), is.departure(), 1, 0);
        assertThat(stays().correct(trip.stay(), smaller))
                .isEqualTo(new Stays.Refused(StayRefusal.CAPACITY_BELOW_CONFIRMED));
        assertThat(trip.line().free()).isEqualTo(1);
    }

    @Test
    void a_move_that_would_put_somebody_on_two_stays_at_once_is_refused() {
        Participant joy = trip.confirmed("Joy");
        Trip later = Trip.in(house, 3, trip.stay().days().shifted(7));
        Participant again = Trip.taken(later.services().participants().propose(later.id(), joy.person(), null));
        later.step(again, Step.CONFIRM);
        assertThat(stays().move(trip.stay(), trip.stay().days().shifted(4)))
                .isEqualTo(new Stays.Refused(StayRefusal.ON_TWO_STAYS));
        assertThat(stays().move(trip.stay(), trip.stay().days().shifted(2))).isInstanceOf(Stays.Written.class);
    }

    @Test
    void own_days_follow_a_stay_that_is_stretched_at_its_beginning() {
        Participant joy = trip.confirmed("Joy");
        joy = Trip.taken(trip.services().participants().during(joy, new OwnDays(2, 3)));
        LocalDate wednesday = joy.days().of(trip.stay().days()).first();
        stays().move(trip.stay(), new StayDays(Trip.FIRST.minusDays(1), Trip.LAST));
        Participant now = trip.services().participantQueries().find(joy.id()).orElseThrow();
        assertThat(now.days()).isEqualTo(new OwnDays(3, 4));
        assertThat(now.days().of(trip.stay().days()).first()).isEqualTo(wednesday);
        house.services().undo.undoLast();
        assertThat(trip.services().participantQueries().find(joy.id())).contains(joy);
    }

    @Test
    void a_stay_that_somebody_is_on_is_cancelled_and_not_removed() {
        Stay empty = trip.stay();
        assertThat(stays().remove(empty)).isInstanceOf(Stays.Written.class);
        house.services().undo.undoLast();
        assertThat(trip.stay()).isEqualTo(empty);
        trip.proposed("Joy");
        assertThat(stays().remove(trip.stay())).isEqualTo(new Stays.Refused(StayRefusal.SOMETHING_HANGS));
        assertThat(stays().stage(trip.stay(), StayStage.CANCELLED)).isInstanceOf(Stays.Written.class);
        assertThat(trip.stay().phase(house.today())).isEqualTo(StayPhase.CANCELLED);
    }

    @Test
    void how_it_went_is_read_with_the_destination_next_time() {
        assertThat(stays().writeReview(trip.stay(), "Le dortoir est froid.")).isInstanceOf(Stays.Written.class);
        assertThat(trip.services().destinations().stays(trip.stay().is().destination()))
                .extracting(Destinations.Earlier::review)
                .containsExactly("Le dortoir est froid.");
        house.services().undo.undoLast();
        assertThat(stays().review(trip.id())).isNull();
    }

    @Test
    void a_destination_is_written_once_under_one_name() {
        Destinations destinations = trip.services().destinations();
        assertThat(destinations.add(DestinationDraft.named(" lourdes ")))
                .isEqualTo(new Destinations.Refused(DestinationRefusal.SAME_NAME));
        Destination lourdes = destinations.all().getFirst();
        assertThat(destinations.putAway(lourdes, true)).isInstanceOf(Destinations.Written.class);
        assertThat(destinations.putAway(lourdes, false))
                .isEqualTo(new Destinations.Refused(DestinationRefusal.CHANGED_SINCE));
    }
}
