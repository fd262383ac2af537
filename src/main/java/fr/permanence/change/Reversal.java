package fr.permanence.change;

import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;

/** Takes one kind of act back, as a use case of the service that did it. */
@FunctionalInterface
public interface Reversal {
    /**
     * Takes the act back inside the transaction.
     *
     * @return how the taking back is itself taken back, or why it cannot be done
     */
    Result reverse(Transaction tx, Act act);

    /** What came of it. */
    sealed interface Result {}

    /**
     * It was taken back.
     *
     * @param verb the act that this was, so that it can be reversed in turn
     * @param undo what it takes to do so
     * @param tell told after the commit, so that open screens look again
     */
    record Reversed(String verb, UndoNote undo, Runnable tell) implements Result {}

    /**
     * It cannot be taken back, because of what was done since.
     *
     * @param reason the words key that says why
     */
    record Refused(String reason) implements Result {}

    /** What it did is not there any more: it went with something else that was taken back. The act before is meant. */
    record Gone() implements Result {}
}
