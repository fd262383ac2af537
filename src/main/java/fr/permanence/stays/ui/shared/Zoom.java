package fr.permanence.stays.ui.shared;

import java.time.LocalDate;

/** How much time is seen at once. */
public enum Zoom {
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Zoom(int months) {
        this.months = months;
    }

    /** The first day of the year, quarter or month that holds this day. */
    public LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    /** The last day of it. */
    public LocalDate last(LocalDate day) {
        return first(day).plusMonths(months).minusDays(1);
    }
}
