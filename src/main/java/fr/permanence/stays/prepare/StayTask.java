package fr.permanence.stays.prepare;

import fr.permanence.ids.StayId;
import fr.permanence.ids.StayTaskId;
import fr.permanence.stays.StayDays;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do for a stay: "J − 30, accords signés".
 *
 * @param daysBefore the departure; below 0 afterwards
 * @param doneAt or null
 * @param doneByName who said that it is done, or null
 */
public record StayTask(
        StayTaskId id,
        StayId stay,
        String what,
        int daysBefore,
        @Nullable Instant doneAt,
        @Nullable String doneByName) {
    public boolean isDone() {
        return doneAt != null;
    }

    /** The day by which it is to be done; it moves with the stay. */
    public LocalDate due(StayDays stay) {
        return stay.first().minusDays(daysBefore);
    }

    /** Whether it should have been done before today. */
    public boolean isLate(StayDays stay, LocalDate today) {
        return !isDone() && due(stay).isBefore(today);
    }

    @Override
    public String toString() {
        return "StayTask[" + id + "]";
    }
}
