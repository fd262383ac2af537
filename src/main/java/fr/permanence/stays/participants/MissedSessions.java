package fr.permanence.stays.participants;

import fr.permanence.ids.PersonId;
import fr.permanence.stays.StayDays;
import fr.permanence.store.RowChanges;

/** Excuses somebody from what she misses while she is away; given by the house, for stays know no activity. */
@FunctionalInterface
public interface MissedSessions {
    /** Excuses her on these days, in the same act, so that taking it back takes this back. */
    void excuse(RowChanges changes, PersonId person, StayDays away);
}
