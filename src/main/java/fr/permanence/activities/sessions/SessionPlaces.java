package fr.permanence.activities.sessions;

import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What planning must know of who has a place; given by the room of sign-ups, which this one does not know. */
public interface SessionPlaces {
    /** How many people have a place in at least one of these sessions of one activity. */
    int people(Transaction tx, ActivityId activity, List<ActivitySession> sessions);

    /**
     * Lets everybody keep her place in exactly the sessions in which she has it, when their planned days change.
     *
     * @param sessions all sessions of the activity as they were, in their order
     * @param planned the new planned day of those that have another
     */
    void replanned(
            RowChanges changes, ActivityId activity, List<ActivitySession> sessions, Map<SessionId, LocalDate> planned);
}
