package fr.permanence.activities.ui.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The weeks of a term. */
final class TermWeeks {
    private static final int SCHOOL_DAYS = 5;

    private TermWeeks() {}

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Mondays of the weeks that the term touches. */
    static List<LocalDate> of(Span span) {
        return mondayOf(span.first())
                .datesUntil(span.last().plusDays(1), Period.ofWeeks(1))
                .toList();
    }

    /** Whether something is kept on every working day of the week. */
    static boolean isOff(AgendaShown shown, LocalDate monday) {
        return monday.datesUntil(monday.plusDays(SCHOOL_DAYS))
                .allMatch(day -> shown.off(day).isPresent());
    }
}
