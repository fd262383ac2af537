package fr.permanence.activities.holidays;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A day on which the centre may want to hold nothing; proposed, never imposed.
 *
 * @param kept the public holidays on it
 * @param school the school holidays it is in, as they are called
 */
public record DayOff(LocalDate day, Set<PublicHoliday> kept, List<String> school) {
    public DayOff {
        kept = Set.copyOf(kept);
        school = List.copyOf(school);
    }

    /** Whether there is a reason at all to hold nothing. */
    public boolean isOff() {
        return !kept.isEmpty() || !school.isEmpty();
    }
}
