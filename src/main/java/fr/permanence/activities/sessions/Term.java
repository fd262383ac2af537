package fr.permanence.activities.sessions;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * A term as the house counts it: from September, from January, from April to June, and the summer.
 *
 * @param last included
 */
public record Term(LocalDate first, LocalDate last) {
    /** The term in which this day is. */
    public static Term of(LocalDate day) {
        int month = day.getMonthValue();
        if (month >= Month.SEPTEMBER.getValue()) return months(day.getYear(), Month.SEPTEMBER, Month.DECEMBER);
        if (month <= Month.MARCH.getValue()) return months(day.getYear(), Month.JANUARY, Month.MARCH);
        boolean spring = month <= Month.JUNE.getValue();
        return spring
                ? months(day.getYear(), Month.APRIL, Month.JUNE)
                : months(day.getYear(), Month.JULY, Month.AUGUST);
    }

    /** So many terms later, or before. */
    public Term next(int steps) {
        Term found = this;
        for (int i = 0; i < steps; i++) found = of(found.last.plusDays(1));
        for (int i = 0; i > steps; i--) found = of(found.first.minusDays(1));
        return found;
    }

    private static Term months(int year, Month from, Month to) {
        return new Term(
                LocalDate.of(year, from, 1), LocalDate.of(year, to, 1).with(TemporalAdjusters.lastDayOfMonth()));
    }
}
