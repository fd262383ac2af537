package fr.permanence.activities.attendance;

import fr.permanence.ids.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of a session.
 *
 * @param standing how she comes to be on the sheet
 * @param mark or null while nothing is marked; who is away is excused without anybody having marked her
 * @param proposed what the desk's check-in and her word propose while nobody marked her, or null
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
        /** She has a place, is away then, and nobody marked her. */
        AWAY,
        WALK_IN
    }

    @Override
    public String toString() {
        return "AttendanceRow[" + person + "]";
    }
}
