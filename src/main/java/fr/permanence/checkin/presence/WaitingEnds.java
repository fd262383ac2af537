package fr.permanence.checkin.presence;

import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.time.Instant;
import java.util.Map;

/** Tells the queue that somebody is no longer there, and that she is again. */
public interface WaitingEnds {
    /** Ends what she still waited for, and says what that was; nothing when she waited for nothing. */
    Map<String, String> left(Transaction tx, VisitId visit, Instant at);

    /** She waits again as she did. */
    void waitsAgain(Transaction tx, VisitId visit, Map<String, String> was);
}
