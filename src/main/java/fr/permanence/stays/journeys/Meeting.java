package fr.permanence.stays.journeys;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where and when one meets before a departure.
 *
 * @param place where, or null when nobody said
 * @param at on the clock, or null when nobody said
 */
public record Meeting(@Nullable String place, @Nullable LocalTime at) {
    /** Up to this hour a later time of meeting is one of the evening before. */
    private static final int SMALL_HOURS = 4;

    /** Nobody said. */
    public static Meeting none() {
        return new Meeting(null, null);
    }

    /** When one meets for what leaves then; the evening before, for a departure in the small hours; null when nobody said. */
    public @Nullable LocalDateTime before(LocalDateTime leaves) {
        if (at == null) return null;
        LocalDateTime sameDay = leaves.toLocalDate().atTime(at);
        return sameDay.isAfter(leaves) && leaves.getHour() < SMALL_HOURS ? sameDay.minusDays(1) : sameDay;
    }

    @Override
    public String toString() {
        return "Meeting";
    }
}
