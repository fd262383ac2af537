package fr.permanence.stays.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.stays.Trip;
import fr.permanence.stays.journeys.Departures;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roll is called at each point, and who is missing stands first. */
final class RollCallsTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Departures on;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        on = new Departures(house);
        on.services().seats().fill(on.train().id());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RollCalls calls() {
        return on.services().rollCalls();
    }

    private RollCall sheet() {
        return calls().at(on.trip().id(), on.train().id().value()).orElseThrow();
    }

    @Test
    void who_is_missing_stands_first_then_of_whom_nobody_said() {
        assertThat(sheet().lines()).extracting(line -> line.who().name()).containsExactly("Awa", "Andrei", "Joy");
        calls().mark(on.trip().id(), on.train().id().value(), on.awa(), There.PRESENT);
        calls().mark(on.trip().id(), on.train().id().value(), on.joy(), There.MISSING);
        assertThat(sheet().lines()).extracting(line -> line.who().name()).containsExactly("Joy", "Andrei", "Awa");
        house.services().undo.undoLast();
        assertThat(sheet().lines().getFirst().there()).isEqualTo(There.UNKNOWN);
        assertThat(sheet().count(There.PRESENT)).isEqualTo(1);
    }

    @Test
    void the_rest_is_there_by_one_key_and_taken_back_by_one() {
        calls().mark(on.trip().id(), on.train().id().value(), on.joy(), There.MISSING);
        calls().restIsThere(on.trip().id(), on.train().id().value());
        assertThat(sheet().count(There.PRESENT)).isEqualTo(2);
        assertThat(sheet().count(There.MISSING)).isEqualTo(1);
        house.services().undo.undoLast();
        assertThat(sheet().count(There.UNKNOWN)).isEqualTo(2);
    }

    @Test
    void one_counts_at_other_points_too_in_the_order_of_the_day() {
        var added = (RollCalls.Called) calls().add(on.trip().id(), "Après la visite", Trip.FIRST.atTime(17, 0));
        assertThat(calls().points(on.trip().id()))
                .extracting(RollPoint::number)
                .containsExactly(on.train().id().value(), added.subject());
        calls().mark(on.trip().id(), added.subject(), on.joy(), There.PRESENT);
        calls().remove(calls().points(on.trip().id()).getLast());
        assertThat(calls().points(on.trip().id())).hasSize(1);
        house.services().undo.undoLast();
        RollCall call = calls().at(on.trip().id(), added.subject()).orElseThrow();
        assertThat(call.count(There.PRESENT)).isEqualTo(1);
    }

    @Test
    void a_point_without_a_name_or_outside_the_stay_is_refused() {
        assertThat(calls().add(on.trip().id(), " ", Trip.FIRST.atTime(17, 0)))
                .isEqualTo(new RollCalls.Refused(RollRefusal.NO_LABEL));
        assertThat(calls().add(on.trip().id(), "Gare", Trip.LAST.plusDays(2).atTime(17, 0)))
                .isEqualTo(new RollCalls.Refused(RollRefusal.OUTSIDE_THE_STAY));
    }
}
