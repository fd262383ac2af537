package fr.permanence.activities.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * A series as it is being planned.
 *
 * @param gaps days of the rule on which nothing is held, and why
 */
public record SeriesDraft(Recurrence recurrence, LocalTime from, LocalTime to, Map<LocalDate, GapReason> gaps) {
    public SeriesDraft {
        gaps = Map.copyOf(gaps);
    }
}
