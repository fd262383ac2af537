package fr.permanence.activities.attendance;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import org.jspecify.annotations.Nullable;

/**
 * One activity of today of a person who was checked in: "inscrite au cours de français à 14 h".
 *
 * @param session also when it is cancelled, for who had a place in it
 * @param mark or null while nothing is marked
 */
public record DeskActivity(
        Activity activity,
        ActivitySession session,
        Standing standing,
        @Nullable Mark mark) {
    /** How she stands with it. */
    public enum Standing {
        HAS_A_PLACE,
        /** She has a place, and said she would be absent. */
        SAID_ABSENT,
        /** She waits for a place. */
        WAITS,
        /** She waits, and a place is proposed to her. */
        PROPOSED,
        /** She has no place, and was marked. */
        WALK_IN
    }

    @Override
    public String toString() {
        return "DeskActivity[" + session.id() + "]";
    }
}
