package fr.permanence.activities.holidays;

import fr.permanence.ids.SchoolHolidayId;
import java.time.LocalDate;

/**
 * One period without school in zone C.
 *
 * @param first the first day without school
 * @param last the last one
 * @param source where it is from, for whoever wonders
 */
public record SchoolHoliday(SchoolHolidayId id, String label, LocalDate first, LocalDate last, String source) {
    /** Whether there is no school on this day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
