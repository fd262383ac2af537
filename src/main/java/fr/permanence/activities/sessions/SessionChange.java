package fr.permanence.activities.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a session, and by the same shift of those that the edit reaches.
 *
 * @param day its new day
 * @param room another than the activity's, or null
 * @param leader who stands in, or null
 * @param recurrence the new recurrence of those reached, from {@code day} on; null keeps the rhythm. Null for one session.
 */
public record SessionChange(
        LocalDate day,
        LocalTime from,
        LocalTime to,
        @Nullable String room,
        @Nullable String leader,
        @Nullable SeriesDraft recurrence) {
    @Override
    public String toString() {
        return "SessionChange";
    }
}
