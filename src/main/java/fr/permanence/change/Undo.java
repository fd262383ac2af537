package fr.permanence.change;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
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
import java.util.Set;
import java.util.function.Function;

/**
 * Undo and redo of everything, from the journal: it survives a restart and knows no limit within the day. Each service
 * says how its own acts are taken back.
 */
public final class Undo {
    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Map<String, Way> ways = new HashMap<>();
    private Whom whom = (tx, act) -> About.NOBODY;

    /** How acts of one verb are taken back, and the right it takes. */
    private record Way(Right right, Reversal reversal) {}

    public Undo(Database database, Journal journal, Session session) {
        this.database = database;
        this.journal = journal;
        this.session = session;
    }

    /** Says how acts of this verb are taken back, by who has the right to do them. */
    public void learn(String verb, Right right, Reversal reversal) {
        if (ways.putIfAbsent(verb, new Way(right, reversal)) != null) throw new IllegalStateException(verb);
    }

    /** Says of whom, and of what, it speaks when an act was taken back; until then it speaks of nobody. */
    public void speaksOf(Whom asked) {
        whom = asked;
    }

    /** Every verb that can be taken back. */
    Set<String> verbs() {
        return Set.copyOf(ways.keySet());
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
        Way way = ways.get(act.verb());
        if (way == null) return Settled.nothing();
        session.require(way.right());
        // What the act made is gone once it is taken back, what it took away is not there before.
        About before = whom.of(tx, act);
        return switch (way.reversal().reverse(tx, act)) {
            case Refused refused -> new Settled(new NotPossible(act, refused.reason()), () -> {}, false);
            case Reversed reversed -> {
                journal.recordReversal(tx, act, reversed.verb(), reversed.undo());
                About about = before.isNobody() ? whom.of(tx, act) : before;
                yield new Settled(new Done(act, reversed.verb(), about), reversed.tell(), false);
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

    /** Says whom an act is about, inside the transaction that takes it back. */
    @FunctionalInterface
    public interface Whom {
        About of(Transaction tx, Act act);
    }

    /**
     * Whom and what an act is about.
     *
     * @param person her name, empty for nobody or for several
     * @param what what it was done with, such as the name of an activity; empty for nothing
     */
    public record About(String person, String what) {
        public static final About NOBODY = new About("", "");

        public boolean isNobody() {
            return person.isEmpty() && what.isEmpty();
        }

        @Override
        public String toString() {
            return "About";
        }
    }

    /** What came of an undo or a redo. */
    public sealed interface Outcome {}

    /**
     * The act was reversed.
     *
     * @param act what was taken back
     * @param verb what that was itself, as an act
     * @param about of whom, and of what
     */
    public record Done(Act act, String verb, About about) implements Outcome {}

    /** There is nothing to take back. */
    public record Nothing() implements Outcome {}

    /** It cannot be taken back, because of what was done since; nothing was changed. */
    public record NotPossible(Act act, String reason) implements Outcome {}
}
