package fr.permanence.activities.attendance;

import fr.permanence.ids.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of a session.
 *
 * @param standing whether she has a place, said she will be absent, or came without one
 * @param mark or null while nothing is marked
 * @param proposed what the desk's check-in and her word propose while nothing is marked, or null
 */
public record AttendanceRow(
        PersonId person,
        String chosenName,
        @Nullable String familyName,
        Standing standing,
        @Nullable Mark mark,
        @Nullable Mark proposed) {
    /** How she comes to be on the sheet. */
    public enum Standing {
        HAS_A_PLACE,
        SAID_ABSENT,
        WALK_IN
    }

    @Override
    public String toString() {
        return "AttendanceRow[" + person + "]";
    }
}
