package fr.permanence.stays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days of a stay as they are lived in Paris, both included; a stay may span New Year or the clock change.
 *
 * @param first the day of departure
 * @param last the day of return
 */
public record StayDays(LocalDate first, LocalDate last) {
    /** Whether the return is not before the departure; nothing else here makes sense otherwise. */
    public boolean areInOrder() {
        return !last.isBefore(first);
    }

    /** How many days, 1 for a day's outing. */
    public int count() {
        return nights() + 1;
    }

    /** How many nights. */
    public int nights() {
        return (int) ChronoUnit.DAYS.between(first, last);
    }

    /** Every day, in order. */
    public List<LocalDate> all() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** The day of this number, counted from 0. */
    public LocalDate day(int number) {
        return first.plusDays(number);
    }

    /** The number of this day, counted from 0; below 0 before the departure. */
    public int number(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether they share a day. */
    public boolean meet(StayDays other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** The same length, so many days later; below 0 earlier. */
    public StayDays shifted(int days) {
        return new StayDays(first.plusDays(days), last.plusDays(days));
    }
}
