package fr.permanence.store;

import fr.permanence.access.Session;
import fr.permanence.ids.ActId;
import fr.permanence.store.Act.Direction;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The journal of the house, written in the same transaction as the act it tells of. It names rows by number and never
 * holds a name; what undoes an act on sealed rows is sealed under the same compartment.
 */
public final class Journal {
    private final Session session;
    private final HouseClock clock;
    private final JournalChain chain;
    private final Seals seals;

    public Journal(Session session, HouseClock clock, JournalChain chain, Seals seals) {
        this.session = session;
        this.clock = clock;
        this.chain = chain;
        this.seals = seals;
    }

    /**
     * Records an act.
     *
     * @param subject the row it is about, or null
     * @param undo what undoes it, or null when nothing can
     */
    public ActId record(Transaction tx, String verb, @Nullable Long subject, @Nullable UndoNote undo) {
        return repository(tx).append(entry(verb, subject, Direction.DONE, null, undo));
    }

    /** Records that an act was taken back, or that a taking back was itself taken back. */
    public ActId recordReversal(Transaction tx, Act reversed, String verb, UndoNote undo) {
        Direction direction = reversed.direction() == Direction.UNDONE ? Direction.REDONE : Direction.UNDONE;
        return repository(tx).append(entry(verb, reversed.subject(), direction, reversed.seq(), undo));
    }

    /** The act of today that the signed-in account would undo next. */
    public Optional<Act> nextToUndo(Transaction tx) {
        return repository(tx)
                .nextToUndo(session.account(), clock.startOfToday())
                .filter(this::canBeRead);
    }

    /** The same, of what was done before this act. */
    public Optional<Act> nextToUndo(Transaction tx, ActId before) {
        return repository(tx)
                .nextToUndo(session.account(), clock.startOfToday(), before)
                .filter(this::canBeRead);
    }

    /** The undoing of today that the signed-in account would redo next; nothing once something new was done. */
    public Optional<Act> nextToRedo(Transaction tx) {
        return repository(tx)
                .nextToRedo(session.account(), clock.startOfToday())
                .filter(this::canBeRead);
    }

    /** The newest act of this verb on this row that was not taken back since. */
    public Optional<Act> standing(Transaction tx, String verb, long subject) {
        return repository(tx).standing(verb, subject).filter(this::canBeRead);
    }

    /** The act at this place. */
    public Optional<Act> at(Transaction tx, ActId seq) {
        return repository(tx).at(seq);
    }

    /** The newest acts of these verbs, newest first. */
    public List<Act> newest(Transaction tx, List<String> verbs, int limit) {
        return repository(tx).newest(verbs, limit);
    }

    /**
     * Walks the whole chain.
     *
     * @return how many acts it holds
     * @throws StoreTrouble {@code STORE_DAMAGED} at the first act that was altered, added or taken out
     */
    public long verify(Transaction tx) {
        return repository(tx).verify();
    }

    private boolean canBeRead(Act act) {
        return act.undo() != null;
    }

    private Act entry(
            String verb,
            @Nullable Long subject,
            Direction direction,
            @Nullable ActId reverses,
            @Nullable UndoNote undo) {
        return new Act(new ActId(0), clock.now(), session.account(), verb, subject, direction, reverses, undo);
    }

    private JournalRepository repository(Transaction tx) {
        return new JournalRepository(tx, chain, seals);
    }
}
