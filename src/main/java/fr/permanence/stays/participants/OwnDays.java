package fr.permanence.stays.participants;

import fr.permanence.stays.StayDays;
import org.jspecify.annotations.Nullable;

/**
 * Which days of a stay somebody is there, counted from 0 at the departure.
 *
 * @param from her first day, or null from the beginning
 * @param until her last day, or null to the end
 */
public record OwnDays(@Nullable Integer from, @Nullable Integer until) {
    /** From the departure to the return. */
    public static OwnDays all() {
        return new OwnDays(null, null);
    }

    /** The days themselves; never outside of the stay. */
    public StayDays of(StayDays stay) {
        int last = stay.nights();
        int first = from == null ? 0 : Math.clamp(from, 0, last);
        int end = until == null ? last : Math.clamp(until, first, last);
        return new StayDays(stay.day(first), stay.day(end));
    }

    /** Numbered anew, so many later, within a stay of other days. */
    OwnDays renumbered(int by, StayDays stay) {
        int last = stay.nights();
        Integer first = from == null || from + by <= 0 ? null : Integer.valueOf(Math.min(from + by, last));
        Integer end = until == null || until + by >= last ? null : Integer.valueOf(Math.max(until + by, 0));
        return new OwnDays(first, end);
    }
}
