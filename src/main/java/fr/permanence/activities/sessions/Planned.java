package fr.permanence.activities.sessions;

import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SeriesId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * One series of an activity as it is kept.
 *
 * @param gaps days of the rule on which nothing is held
 */
public record Planned(
        SeriesId id,
        ActivityId activity,
        Recurrence recurrence,
        LocalTime from,
        LocalTime to,
        Map<LocalDate, GapReason> gaps) {
    public Planned {
        gaps = Map.copyOf(gaps);
    }

    @Override
    public String toString() {
        return "Planned[" + id + "]";
    }
}
