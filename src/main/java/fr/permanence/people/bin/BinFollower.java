package fr.permanence.people.bin;

import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;

/** What a room does that keeps something of people which the bin must not hold: each room that does hands one over. */
public interface BinFollower {
    /** She was put into the bin, in this transaction. */
    void put(Transaction tx, PersonId person);

    /** She was brought back from it, in this transaction. */
    void back(Transaction tx, PersonId person);

    /** Told after the commit of either. */
    void moved(PersonId person);
}
