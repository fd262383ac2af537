package fr.permanence.stays.participants;

import fr.permanence.ids.PersonId;
import fr.permanence.store.RowChanges;
import java.time.LocalDateTime;

/** Excuses somebody from what she misses while she is away; given by the house, for stays know no activity. */
@FunctionalInterface
public interface MissedSessions {
    /**
     * Excuses her between these hours on the clock of Paris, in the same act, so that taking it back takes this back.
     */
    void excuse(RowChanges changes, PersonId person, LocalDateTime from, LocalDateTime to);
}
