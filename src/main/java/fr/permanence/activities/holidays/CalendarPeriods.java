package fr.permanence.activities.holidays;

import fr.permanence.text.HouseClock;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;

/** Reads the holidays of an .ics; its end is the day on which school begins again (RFC 5545, 3.6.1: DTEND is exclusive). */
final class CalendarPeriods {
    private CalendarPeriods() {}

    /** What it holds, or nothing when it is no calendar. */
    static Optional<List<PeriodRead>> in(Reader text) {
        try {
            Calendar calendar = new CalendarBuilder().build(text);
            List<PeriodRead> found = new ArrayList<>();
            for (VEvent event : calendar.<VEvent>getComponents("VEVENT"))
                period(event).ifPresent(found::add);
            return Optional.of(found);
        } catch (IOException | ParserException | RuntimeException e) {
            // A file that somebody hands over may be anything, and the parser says so in many ways.
            return Optional.empty();
        }
    }

    private static Optional<PeriodRead> period(VEvent event) {
        String label =
                Optional.ofNullable(event.getSummary()).map(Summary::getValue).orElse("");
        if (!SchoolWords.isHoliday(label)) return Optional.empty();
        Optional<LocalDate> first =
                event.<DtStart<Temporal>>getProperty("DTSTART").flatMap(start -> day(start.getDate()));
        // Without an end it only says when the holidays begin.
        Optional<LocalDate> back = event.<DtEnd<Temporal>>getProperty("DTEND").flatMap(end -> day(end.getDate()));
        if (first.isEmpty() || back.isEmpty()) return Optional.empty();
        return Optional.of(
                new PeriodRead(SchoolWords.label(label), first.get(), SchoolWords.last(first.get(), back.get())));
    }

    private static Optional<LocalDate> day(Temporal date) {
        return Optional.ofNullable(
                switch (date) {
                    case LocalDate day -> day;
                    case LocalDateTime local -> local.toLocalDate();
                    case Instant instant -> HouseClock.dayOf(instant);
                    case ZonedDateTime zoned -> HouseClock.dayOf(zoned.toInstant());
                    case OffsetDateTime zoned -> HouseClock.dayOf(zoned.toInstant());
                    default -> null;
                });
    }
}
