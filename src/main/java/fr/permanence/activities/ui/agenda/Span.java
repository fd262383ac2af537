package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.sessions.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days shown at once.
 *
 * @param last included
 */
public record Span(LocalDate first, LocalDate last) {
    private static final int LISTED_WEEKS = 4;

    /** The days around this one that are shown so. */
    public static Span around(LocalDate day, Showing showing) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (showing) {
            case DAY -> new Span(day, day);
            case WEEK -> new Span(monday, monday.plusDays(6));
            case LIST -> new Span(monday, monday.plusWeeks(LISTED_WEEKS).minusDays(1));
            case TERM -> term(day);
        };
    }

    private static Span term(LocalDate day) {
        Term term = Term.of(day);
        return new Span(term.first(), term.last());
    }

    /** A day of the span before or after. */
    public LocalDate next(int steps, Showing showing) {
        return switch (showing) {
            case DAY -> first.plusDays(steps);
            case WEEK -> first.plusWeeks(steps);
            case LIST -> first.plusWeeks((long) LISTED_WEEKS * steps);
            case TERM -> steps < 0 ? first.minusDays(1) : last.plusDays(1);
        };
    }

    /** Whether this day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
