package fr.permanence.activities.attendance;

import fr.permanence.ids.AttendanceId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mark.
 *
 * @param visit the check-in that marked her, or null when it was marked by hand
 */
public record Attendance(
        AttendanceId id,
        SessionId session,
        PersonId person,
        Mark mark,
        Instant markedAt,
        @Nullable VisitId visit) {
    @Override
    public String toString() {
        return "Attendance[" + id + "]";
    }
}
