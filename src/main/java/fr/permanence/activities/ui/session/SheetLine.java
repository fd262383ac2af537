package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.attendance.Rate;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.ids.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person of the sheet of a session.
 *
 * @param mark or null while nothing is marked; who is away is excused without anybody having marked her
 * @param proposed what the desk's check-in and her word propose while nobody marked her, or null
 * @param place the place she has, or null when she came without one
 * @param rate how often she came this term
 * @param missed how many times in a row she was marked absent
 */
record SheetLine(
        PersonId person,
        String name,
        Standing standing,
        @Nullable Mark mark,
        @Nullable Mark proposed,
        @Nullable Enrolment place,
        Rate rate,
        int missed) {
    /** Whether somebody marked her. */
    boolean isMarked() {
        return mark != null && standing != Standing.AWAY;
    }

    SheetLine marked(@Nullable Mark now) {
        if (now == null && standing == Standing.AWAY) return this;
        Standing then = standing == Standing.AWAY ? Standing.HAS_A_PLACE : standing;
        return new SheetLine(person, name, then, now, now == null ? proposed : null, place, rate, missed);
    }

    @Override
    public String toString() {
        return "SheetLine[" + person + "]";
    }
}
