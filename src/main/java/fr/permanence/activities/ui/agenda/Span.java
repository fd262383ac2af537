package fr.permanence.activities.ui.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
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

    /** Terms as the house counts them: from September, from January, from April to June, and the summer. */
    private static Span term(LocalDate day) {
        int year = day.getYear();
        Month month = day.getMonth();
        if (month.getValue() >= Month.SEPTEMBER.getValue()) return months(year, Month.SEPTEMBER, Month.DECEMBER);
        if (month.getValue() <= Month.MARCH.getValue()) return months(year, Month.JANUARY, Month.MARCH);
        boolean spring = month.getValue() <= Month.JUNE.getValue();
        return spring ? months(year, Month.APRIL, Month.JUNE) : months(year, Month.JULY, Month.AUGUST);
    }

    private static Span months(int year, Month from, Month to) {
        return new Span(
                LocalDate.of(year, from, 1), LocalDate.of(year, to, 1).with(TemporalAdjusters.lastDayOfMonth()));
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
