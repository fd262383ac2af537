package fr.permanence.activities;

import fr.permanence.ids.ActivityId;
import fr.permanence.store.Transaction;
import java.util.Optional;

/**
 * Keeps the promise of every activity, whatever was done or undone: in sessions to come no more people than places, nobody
 * twice, nobody who is not in the lists.
 */
@FunctionalInterface
public interface PlaceWatch {
    /** What is wrong with the activity as it stands in the transaction, or nothing. */
    Optional<Fault> fault(Transaction tx, ActivityId activity);

    /** What can be wrong. */
    enum Fault {
        OVERBOOKED,
        TWICE,
        PERSON_IS_GONE
    }
}
