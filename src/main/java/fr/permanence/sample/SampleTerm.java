package fr.permanence.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** One term of an invented year, from its first Monday to its last Friday; three a year, none in July and August. */
record SampleTerm(LocalDate first, LocalDate last) {
    /** Activities go back so many years at most. */
    private static final int YEARS = 3;

    /** The terms that have begun by today, the earliest first. */
    static List<SampleTerm> of(LocalDate today, int years) {
        LocalDate from = today.minusYears(Math.min(years, YEARS));
        List<SampleTerm> terms = new ArrayList<>();
        for (int year = from.getYear(); year <= today.getYear(); year++)
            for (SampleTerm term : ofYear(year))
                if (!term.first.isBefore(from) && !term.first.isAfter(today)) terms.add(term);
        return terms;
    }

    private static List<SampleTerm> ofYear(int year) {
        return List.of(
                term(LocalDate.of(year, 1, 4), LocalDate.of(year, 3, 31)),
                term(LocalDate.of(year, 4, 2), LocalDate.of(year, 6, 30)),
                term(LocalDate.of(year, 9, 8), LocalDate.of(year, 12, 19)));
    }

    private static SampleTerm term(LocalDate from, LocalDate to) {
        return new SampleTerm(
                from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                to.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)));
    }

    /** Whether it is under way on this day. */
    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
