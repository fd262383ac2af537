package fr.permanence.checkin.openings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the house is open. */
@SuppressWarnings("NullAway.Init")
final class OpeningsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Openings openings() {
        return house.services().desk.openings();
    }

    @Test
    void hours_read_as_people_write_them() {
        OpeningRules.Hours twoToSix = new OpeningRules.Hours(LocalTime.of(14, 0), LocalTime.of(18, 0));
        for (String typed : new String[] {"14 h – 18 h", "14h-18h", "14:00 - 18:00", "14 à 18", "14h00 18h00", "14-18"})
            assertThat(OpeningRules.hours(typed)).as(typed).contains(twoToSix);
        assertThat(OpeningRules.hours("9 h 30 – 12 h 15"))
                .contains(new OpeningRules.Hours(LocalTime.of(9, 30), LocalTime.of(12, 15)));
        for (String typed : new String[] {"", "14", "25-26", "après-midi", "14:99-18"})
            assertThat(OpeningRules.hours(typed)).as(typed).isEmpty();
    }

    @Test
    void an_opening_is_written_changed_removed_and_put_back() {
        var written = (Openings.Written) openings().write(null, TODAY, "14 h – 18 h", "Marie, Jean, Anne");
        assertThat(openings().today().getFirst().team()).containsExactly("Marie", "Jean", "Anne");
        openings().write(written.opening().id(), TODAY, "14-17", "Marie");
        openings().remove(written.opening().id());
        assertThat(openings().today()).isEmpty();
        house.services().undo.undoLast();
        assertThat(openings().today().getFirst().closesAt()).isEqualTo(LocalTime.of(17, 0));
        house.services().undo.undoLast();
        assertThat(openings().today()).containsExactly(written.opening());
        house.services().undo.undoLast();
        assertThat(openings().today()).isEmpty();
        for (int i = 0; i < 3; i++) house.services().undo.redoLast();
        assertThat(openings().today()).isEmpty();
        house.services().undo.undoLast();
        assertThat(openings().today().getFirst().team()).containsExactly("Marie");
    }

    @Test
    void openings_that_overlap_or_close_first_are_refused() {
        openings().write(null, TODAY, "14-18", "");
        assertThat(openings().write(null, TODAY, "17-20", "")).isEqualTo(new Openings.Refused(OpeningRefusal.OVERLAPS));
        assertThat(openings().write(null, TODAY, "20-19", ""))
                .isEqualTo(new Openings.Refused(OpeningRefusal.CLOSES_FIRST));
        assertThat(openings().write(null, TODAY, "18-20", "")).isInstanceOf(Openings.Written.class);
        assertThat(openings().write(null, TODAY.plusDays(1), "14-18", "")).isInstanceOf(Openings.Written.class);
        assertThat(openings().toCome(10)).hasSize(3);
    }
}
