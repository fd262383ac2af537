package fr.permanence.activities;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity away from the house goes.
 *
 * @param place or null
 * @param meetingPoint where they meet, or null
 * @param meetingAt when they meet, on the clock, or null
 * @param escorts who comes along from the team, as typed; may be empty
 */
public record Outing(
        @Nullable String place,
        @Nullable String meetingPoint,
        @Nullable LocalTime meetingAt,
        List<String> escorts) {
    public Outing {
        escorts = List.copyOf(escorts);
    }

    /** Held in the house. */
    public static Outing none() {
        return new Outing(null, null, null, List.of());
    }

    @Override
    public String toString() {
        return "Outing";
    }
}
