package fr.permanence.stays;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A destination that was typed with a stay goes and comes back with it. */
final class TypedPlaceTest {
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

    private List<String> places() {
        return trip.services().destinations().all().stream()
                .map(there -> there.is().name())
                .toList();
    }

    private Stay planned(String place) {
        var writing = trip.services().stays().planTo(place, trip.stay().is(), StayStage.IDEA);
        return ((Stays.Written) writing).stay();
    }

    private void undo() {
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
    }

    private void redo() {
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
    }

    @Test
    void it_goes_when_the_planning_is_taken_back_and_comes_back_when_it_is_done_again() {
        Stay stay = planned(" Assise ");
        assertThat(places()).containsExactly("Assise", "Lourdes");
        undo();
        assertThat(places()).containsExactly("Lourdes");
        redo();
        assertThat(places()).containsExactly("Assise", "Lourdes");
        assertThat(trip.services().stays().line(stay.id()).orElseThrow().destination())
                .isEqualTo("Assise");
        undo();
        assertThat(places()).containsExactly("Lourdes");
    }

    @Test
    void one_that_is_there_already_is_taken_as_it_is_and_stays() {
        assertThat(planned("LOURDES").is().destination())
                .isEqualTo(trip.stay().is().destination());
        undo();
        assertThat(places()).containsExactly("Lourdes");
    }

    @Test
    void it_stays_when_another_stay_goes_there_or_something_was_written_of_it() {
        Stay stay = planned("Assise");
        Stay other = planned("Assise");
        assertThat(house.services().undo.takeBack(Stays.PLAN, stay.id().value()))
                .isInstanceOf(Undo.Done.class);
        assertThat(places()).containsExactly("Assise", "Lourdes");
        assertThat(trip.services().stays().line(other.id())).isPresent();
        Stay third = planned("Rome");
        Destination rome =
                trip.services().destinations().find(third.is().destination()).orElseThrow();
        trip.services().destinations().correct(rome, new DestinationDraft("Rome", "Chez les sœurs", null, null, null));
        assertThat(house.services().undo.takeBack(Stays.PLAN, third.id().value()))
                .isInstanceOf(Undo.Done.class);
        assertThat(places()).containsExactly("Assise", "Lourdes", "Rome");
    }

    @Test
    void a_stay_that_goes_elsewhere_takes_its_new_place_along_and_a_refused_one_leaves_none() {
        Stay shown = trip.stay();
        trip.services().stays().correctTo(shown, "Assise", shown.is());
        assertThat(trip.line().destination()).isEqualTo("Assise");
        assertThat(trip.services().stays().correctTo(shown, "Rome", shown.is()))
                .isEqualTo(new Stays.Refused(StayRefusal.CHANGED_SINCE));
        assertThat(places()).containsExactly("Assise", "Lourdes");
        undo();
        assertThat(trip.line().destination()).isEqualTo("Lourdes");
        assertThat(places()).containsExactly("Lourdes");
    }
}
