package fr.permanence.stays;

import fr.permanence.ids.StayId;
import fr.permanence.store.Transaction;
import java.util.Set;

/** What taking an act back must not break; each room of stays that promises something hands one over. */
public interface StayPromise {
    /**
     * What is broken of it as it stands in the transaction, each fault under a name of its own, so that one that was there
     * before is not held against an act.
     */
    Set<String> broken(Transaction tx, StayId stay);

    /** The key of the sentence that says why an act is not taken back. */
    String refusal();
}
