package fr.permanence.stays;

import fr.permanence.ids.StayId;
import fr.permanence.store.Transaction;
import java.util.Optional;

/**
 * Keeps the promise of every stay, whatever was done or undone: no more women than places, nobody on two stays at once,
 * nobody who is not in the lists.
 */
@FunctionalInterface
public interface StayWatch {
    /** What is wrong with the stay as it stands in the transaction, or nothing. */
    Optional<Fault> fault(Transaction tx, StayId stay);

    /** What can be wrong. */
    enum Fault {
        OVERFULL(StayRefusal.CAPACITY_BELOW_CONFIRMED),
        ON_TWO_STAYS(StayRefusal.ON_TWO_STAYS),
        PERSON_IS_GONE(StayRefusal.PERSON_IS_GONE);

        private final StayRefusal refusal;

        Fault(StayRefusal refusal) {
            this.refusal = refusal;
        }

        StayRefusal refusal() {
            return refusal;
        }
    }
}
