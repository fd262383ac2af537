package fr.permanence.change;

import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Undo and redo of everything, from the journal: it survives a restart and knows no limit within the day. Each service
 * says how its own acts are taken back.
 */
public final class Undo {
    private final Database database;
    private final Journal journal;
    private final Map<String, Reversal> reversals = new HashMap<>();

    public Undo(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Says how acts of this verb are taken back. */
    public void learn(String verb, Reversal reversal) {
        if (reversals.putIfAbsent(verb, reversal) != null) throw new IllegalStateException(verb);
    }

    /** Takes back the last act of today of the signed-in account. */
    public Outcome undoLast() {
        Settled settled = database.write(this::settleLast);
        settled.tell().run();
        return settled.outcome();
    }

    private Settled settleLast(Transaction tx) {
        Optional<Act> act = journal.nextToUndo(tx);
        while (act.isPresent()) {
            Settled settled = settle(tx, act.get());
            if (!settled.isGone()) return settled;
            act = journal.nextToUndo(tx, act.get().seq());
        }
        return Settled.nothing();
    }

    /** Does again what was last undone today, unless something new was done since. */
    public Outcome redoLast() {
        return reverse(journal::nextToRedo);
    }

    /** Takes back the act of this verb that stands on this row, whoever did it and whatever was done since. */
    public Outcome takeBack(String verb, long subject) {
        return reverse(tx -> journal.standing(tx, verb, subject));
    }

    private Outcome reverse(Function<Transaction, Optional<Act>> which) {
        Settled settled =
                database.write(tx -> which.apply(tx).map(act -> settle(tx, act)).orElseGet(Settled::nothing));
        settled.tell().run();
        return settled.outcome();
    }

    private Settled settle(Transaction tx, Act act) {
        Reversal reversal = reversals.get(act.verb());
        if (reversal == null) return Settled.nothing();
        return switch (reversal.reverse(tx, act)) {
            case Refused refused -> new Settled(new NotPossible(act, refused.reason()), () -> {}, false);
            case Reversed reversed -> {
                journal.recordReversal(tx, act, reversed.verb(), reversed.undo());
                yield new Settled(new Done(act, reversed.verb()), reversed.tell(), false);
            }
            case Gone gone -> new Settled(new Nothing(), () -> {}, true);
        };
    }

    /** What came of it, and what to tell once it is committed. */
    private record Settled(Outcome outcome, Runnable tell, boolean isGone) {
        static Settled nothing() {
            return new Settled(new Nothing(), () -> {}, false);
        }
    }

    /** What came of an undo or a redo. */
    public sealed interface Outcome {}

    /**
     * The act was reversed.
     *
     * @param act what was taken back
     * @param verb what that was itself, as an act
     */
    public record Done(Act act, String verb) implements Outcome {}

    /** There is nothing to take back. */
    public record Nothing() implements Outcome {}

    /** It cannot be taken back, because of what was done since; nothing was changed. */
    public record NotPossible(Act act, String reason) implements Outcome {}
}
