package fr.permanence.activities.sessions;

import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SeriesId;
import fr.permanence.ids.SessionId;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One session of an activity. Its times are those of the clock on the wall: 14:00 stays 14:00 when the clocks change.
 *
 * @param plannedDay its place in the series; it stays when the session is moved, and says who has a place in it
 * @param plannedAt the same, of its beginning
 * @param day when it is held
 * @param room when it is another than the activity's, else null
 * @param leader who stands in, or null
 * @param reason why it is cancelled, or null
 * @param revision counts its edits
 */
public record ActivitySession(
        SessionId id,
        ActivityId activity,
        SeriesId series,
        LocalDate plannedDay,
        LocalTime plannedAt,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        @Nullable String room,
        @Nullable String leader,
        SessionState state,
        @Nullable String reason,
        int revision) {
    /** When it begins. */
    public Instant starts() {
        return day.atTime(from).atZone(HouseClock.ZONE).toInstant();
    }

    /** When it ends. */
    public Instant ends() {
        return day.atTime(to).atZone(HouseClock.ZONE).toInstant();
    }

    /** Whether it began by then, so that no place in it is given any more. */
    public boolean hasStarted(Instant now) {
        return !starts().isAfter(now);
    }

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }

    /** Whether it is held at another time than its series says. */
    public boolean isMoved() {
        return !day.equals(plannedDay) || !from.equals(plannedAt);
    }

    @Override
    public String toString() {
        return "ActivitySession[" + id + "]";
    }
}
