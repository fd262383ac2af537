package fr.permanence.stays;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a stay begins and ends, as far as it is known.
 *
 * @param leavesAt on the first day, on the clock, or null
 * @param returnsAt on the last day, on the clock, or null
 * @param meetingPoint where they meet, or null
 */
public record Departure(
        @Nullable LocalTime leavesAt,
        @Nullable LocalTime returnsAt,
        @Nullable String meetingPoint) {
    /** Nothing is known yet. */
    public static Departure unknown() {
        return new Departure(null, null, null);
    }

    @Override
    public String toString() {
        return "Departure";
    }
}
