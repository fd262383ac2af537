package fr.permanence.checkin.sessions;

import fr.permanence.ids.SessionId;
import java.time.LocalTime;

/**
 * One session of today that somebody has to do with: "inscrite au cours de français à 14 h".
 *
 * @param title of the activity, as the house wrote it
 * @param from when it begins, on the clock of the house
 * @param to when it ends, on the same day
 */
public record DeskSession(SessionId id, String title, LocalTime from, LocalTime to, Stands stands) {
    /** How she stands with it. */
    public enum Stands {
        /** She has a place and nothing is marked. */
        EXPECTED,
        /** She has a place and said she would be absent. */
        SAID_ABSENT,
        PRESENT,
        ABSENT,
        EXCUSED,
        /** She had a place, and it is not held. */
        CANCELLED,
        /** It is full, and she waits for a place. */
        WAITS,
        /** She waited, and a place is proposed to her. */
        PROPOSED
    }

    /** Whether the desk may mark her present in it: what somebody marked already is not for the desk to change. */
    public boolean canBeMarked() {
        return stands == Stands.EXPECTED || stands == Stands.SAID_ABSENT;
    }

    /** Whether the desk still needs it when she comes at this time: what ended before and was not marked it does not. */
    public boolean matters(LocalTime came) {
        return stands == Stands.PRESENT || came.isBefore(to);
    }

    /** Its number only: whose it is makes it personal. */
    @Override
    public String toString() {
        return "DeskSession[" + id + "]";
    }
}
