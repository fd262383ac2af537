package fr.permanence.activities.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.holidays.SchoolCalendarFile.NotRead;
import fr.permanence.activities.holidays.SchoolCalendarFile.Read;
import fr.permanence.activities.holidays.SchoolCalendarFile.Trouble;
import fr.permanence.change.Undo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchoolHolidaysTest {
    private static final PeriodRead WINTER =
            new PeriodRead("Vacances d’Hiver", LocalDate.of(2028, 2, 5), LocalDate.of(2028, 2, 20));

    @TempDir
    Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("calendrier.txt"), text);
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//education//FR\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    private static String event(String summary, String dates) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n" + dates + "SUMMARY:" + summary
                + "\r\nEND:VEVENT\r\n";
    }

    @Test
    void the_ministrys_ics_ends_on_the_day_before_school_begins_again() throws IOException {
        Path file = file(calendar(
                event("Vacances d'Hiver - Zone C", "DTSTART;VALUE=DATE:20280205\r\nDTEND;VALUE=DATE:20280221\r\n"),
                event("Rentrée scolaire des élèves", "DTSTART;VALUE=DATE:20280904\r\n"),
                event("Début des Vacances d'Été", "DTSTART;VALUE=DATE:20280708\r\n")));
        assertThat(SchoolCalendarFile.read(file)).isEqualTo(new Read(List.of(WINTER)));
    }

    @Test
    void the_ministrys_csv_is_read_for_the_pupils_of_paris_only() throws IOException {
        Path file = file("""
                Description;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire
                Vacances d'Hiver;-;2028-02-04T23:00:00+00:00;2028-02-20T23:00:00+00:00;Paris;Zone C;2027-2028
                Vacances d'Hiver;-;2028-02-04T23:00:00+00:00;2028-02-20T23:00:00+00:00;Créteil;Zone C;2027-2028
                Vacances d'Hiver;-;2028-02-11T23:00:00+00:00;2028-02-27T23:00:00+00:00;Lyon;Zone A;2027-2028
                Vacances d'Été;Enseignants;2028-07-07T22:00:00+00:00;2028-08-30T22:00:00+00:00;Paris;Zone C;2027-2028
                Vacances d'Été;Élèves;2028-07-07T22:00:00+00:00;2028-08-31T22:00:00+00:00;Paris;Zone C;2027-2028
                """);
        assertThat(SchoolCalendarFile.read(file))
                .isEqualTo(new Read(List.of(
                        WINTER,
                        new PeriodRead("Vacances d’Été", LocalDate.of(2028, 7, 8), LocalDate.of(2028, 8, 31)))));
    }

    @Test
    void what_is_no_calendar_is_refused() throws IOException {
        assertThat(SchoolCalendarFile.read(file("Nom;Prénom\nAwa;Diallo\n")))
                .isEqualTo(new NotRead(Trouble.NOT_A_CALENDAR));
        assertThat(SchoolCalendarFile.read(file("BEGIN:VCALENDAR\nnothing like it")))
                .isEqualTo(new NotRead(Trouble.NOT_A_CALENDAR));
        assertThat(SchoolCalendarFile.read(file(calendar()))).isEqualTo(new NotRead(Trouble.NO_HOLIDAYS));
        assertThat(SchoolCalendarFile.read(directory)).isEqualTo(new NotRead(Trouble.UNREADABLE));
    }

    @Test
    void the_table_says_from_which_day_nothing_is_known() {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            var holidays = house.services().activities.schoolHolidays();
            assertThat(holidays.unknownFrom()).contains(LocalDate.of(2027, 4, 19));
            assertThat(holidays.bringIn(List.of(WINTER), "Fichier du ministère"))
                    .isInstanceOfSatisfying(
                            SchoolHolidays.Edited.class,
                            edited -> assertThat(edited.periods()).isEqualTo(1));
            assertThat(holidays.unknownFrom()).contains(LocalDate.of(2028, 2, 21));
            assertThat(holidays.bringIn(List.of(WINTER), "Fichier du ministère"))
                    .isEqualTo(new SchoolHolidays.Unchanged());
            assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
            assertThat(holidays.unknownFrom()).contains(LocalDate.of(2027, 4, 19));
        }
    }

    @Test
    void two_edits_of_the_same_period_are_not_both_kept() {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            var holidays = house.services().activities.schoolHolidays();
            SchoolHoliday shown = holidays.all().getLast();
            LocalDate last = shown.last().plusDays(1);
            assertThat(holidays.write(shown, shown.label(), shown.first(), last, shown.source()))
                    .isEqualTo(new SchoolHolidays.Edited(
                            1, SchoolHolidays.WRITE, shown.id().value()));
            assertThat(holidays.write(shown, "Vacances", shown.first(), shown.last(), ""))
                    .isEqualTo(new SchoolHolidays.Refused(HolidayRefusal.CHANGED_SINCE));
            assertThat(holidays.write(null, "Vacances", shown.first(), shown.first(), ""))
                    .isEqualTo(new SchoolHolidays.Refused(HolidayRefusal.OVERLAPS));
            assertThat(holidays.write(null, "Vacances", LocalDate.of(2030, 2, 2), LocalDate.of(2030, 2, 1), ""))
                    .isEqualTo(new SchoolHolidays.Refused(HolidayRefusal.ENDS_BEFORE_IT_BEGINS));
        }
    }
}
