package fr.permanence.stays.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.permanence.TestHouse;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Trip;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.Gender;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar of stays is read by another library to the same days, and names nobody. */
final class StayCalendarTest {
    @TempDir
    Path directory;

    @Test
    void stays_are_whole_days_that_another_library_reads_and_nobody_is_named() {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            Trip spring = Trip.in(house, 5);
            spring.confirmed("Marqueur");
            spring.services()
                    .accompaniers()
                    .add(spring.id(), new AccompanierDraft("Dupond", Gender.MAN, Belongs.STAFF));
            Trip newYear = Trip.in(house, 5, new StayDays(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)));
            Trip gone = Trip.in(house, 5, new StayDays(Trip.LAST.plusDays(30), Trip.LAST.plusDays(33)));
            gone.services().stays().stage(gone.stay(), StayStage.CANCELLED);
            String text = spring.services().calendar().of(List.of(newYear.id(), spring.id(), gone.id()), List.of(), "");
            assertThat(text).contains("\r\n").doesNotContain("Marqueur", "Dupond");
            List<VEvent> events = Biweekly.parse(text).first().getEvents();
            assertThat(events).hasSize(2);
            assertThat(events.getFirst().getDateStart().getValue().hasTime()).isFalse();
            assertThat(text).contains("DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270103", "SUMMARY:Lourdes");
        }
    }
}
