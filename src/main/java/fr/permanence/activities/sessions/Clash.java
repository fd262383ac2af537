package fr.permanence.activities.sessions;

import fr.permanence.ids.SessionId;
import java.time.LocalDate;

/**
 * Two sessions that want the same at the same time.
 *
 * @param day on which day
 * @param other the session that is there already
 */
public record Clash(What what, LocalDate day, SessionId other) {
    /** What both want. */
    public enum What {
        ROOM,
        LEADER,
        /** The same person has a place in both. */
        PERSON
    }
}
