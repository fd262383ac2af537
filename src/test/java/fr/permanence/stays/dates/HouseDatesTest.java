package fr.permanence.stays.dates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.stays.calendar.StayCalendar.Named;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days that stays are planned around, noted and taken off. */
final class HouseDatesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

    @TempDir
    Path directory;

    private TestHouse house;
    private HouseDates dates;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        dates = house.services().stays.dates();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private HouseDate noted(String label) {
        var written = (HouseDates.Written) dates.note(DAY, HouseDate.Kind.COMMISSION, label);
        return written.date();
    }

    private List<HouseDate> all() {
        return dates.between(DAY, DAY);
    }

    private static HouseDates.Refused no(HouseDateRefusal reason) {
        return new HouseDates.Refused(reason);
    }

    @Test
    void a_date_is_noted_taken_off_and_each_is_taken_back() {
        HouseDate date = noted("  dossiers   d’été ");
        assertThat(date.label()).isEqualTo("dossiers d’été");
        assertThat(all()).containsExactly(date);
        assertThat(dates.remove(date)).isInstanceOf(HouseDates.Written.class);
        assertThat(all()).isEmpty();
        house.services().undo.undoLast();
        assertThat(all()).containsExactly(date);
        house.services().undo.undoLast();
        assertThat(all()).isEmpty();
        assertThat(dates.remove(date)).isEqualTo(no(HouseDateRefusal.GONE));
    }

    @Test
    void what_cannot_be_noted_is_refused_with_its_reason() {
        noted("");
        assertThat(dates.note(DAY, HouseDate.Kind.COMMISSION, " ")).isEqualTo(no(HouseDateRefusal.TWICE));
        assertThat(dates.note(DAY, HouseDate.Kind.OTHER, " ")).isEqualTo(no(HouseDateRefusal.NO_LABEL));
        assertThat(dates.note(DAY, HouseDate.Kind.OTHER, "x".repeat(101))).isEqualTo(no(HouseDateRefusal.TOO_LONG));
        assertThat(dates.note(DAY.minusYears(100), HouseDate.Kind.COMMISSION, ""))
                .isEqualTo(no(HouseDateRefusal.YEAR_OUT_OF_RANGE));
        assertThat(all()).hasSize(1);
    }

    @Test
    void it_stands_in_the_calendar_as_one_whole_day() {
        Named named = new Named(noted(""), "Commission");
        assertThat(house.services().stays.calendar().of(List.of(), List.of(named), ""))
                .contains("SUMMARY:Commission", "DTSTART;VALUE=DATE:20270312", "DTEND;VALUE=DATE:20270313");
    }
}
