package fr.permanence.stays.ui.year;

import fr.permanence.stays.ui.shared.Zoom;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from the first to the last, both of them counted.
 *
 * @param last never before the first
 */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + " … " + last);
    }

    /** The year, quarter or month that holds this day. */
    public static Span around(LocalDate day, Zoom zoom) {
        return new Span(zoom.first(day), zoom.last(day));
    }

    /** How many days it has, at least 1. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether this day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether some day is one of both. */
    public boolean meets(Span other) {
        return !last.isBefore(other.first) && !first.isAfter(other.last);
    }

    /** So many days later, as long as before. */
    public Span shifted(int days) {
        return new Span(first.plusDays(days), last.plusDays(days));
    }

    /** So many days longer at its end; it keeps at least its first day. */
    public Span stretched(int days) {
        return to(last.plusDays(days));
    }

    /** From this day on instead, but never later than its last. */
    public Span from(LocalDate day) {
        return new Span(day.isAfter(last) ? last : day, last);
    }

    /** To this day instead, but never earlier than its first. */
    public Span to(LocalDate day) {
        return new Span(first, day.isBefore(first) ? first : day);
    }
}
