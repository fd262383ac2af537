package fr.permanence.people.bin;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bin: who is put there leaves the lists and the box, keeps everything, and can be brought back at any time. */
public final class Bin {
    /** Somebody was put into the bin. */
    public static final String PUT = "person.bin";
    /** Somebody was brought back from it. */
    public static final String RESTORE = "person.restore";

    private static final String SINCE = "since";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final HouseClock clock;
    private final People people;
    private final List<BinFollower> followers;

    /** @param followers what else goes and comes back with her, from the rooms that people do not know */
    public Bin(
            Database database,
            Journal journal,
            Session session,
            HouseClock clock,
            People people,
            List<BinFollower> followers) {
        this.followers = List.copyOf(followers);
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.clock = clock;
        this.people = people;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        undo.learn(PUT, Right.EDIT_PEOPLE, this::takeBackPut);
        undo.learn(RESTORE, Right.EDIT_PEOPLE, this::takeBackRestore);
    }

    /** Puts her into the bin; false when she is not in the lists, and nothing was changed. */
    public boolean put(PersonId person) {
        session.require(Right.EDIT_PEOPLE);
        boolean put = database.write(tx -> {
            if (!People.isListed(tx, person)) return false;
            put(tx, person, clock.now());
            journal.record(tx, PUT, person.value(), UndoNote.empty());
            return true;
        });
        if (put) tellPut(person);
        return put;
    }

    /** Brings her back; false when she is not in the bin, and nothing was changed. */
    public boolean restore(PersonId person) {
        session.require(Right.EDIT_PEOPLE);
        boolean restored = database.write(tx -> {
            Optional<Instant> since = new BinRepository(tx).since(person);
            if (since.isEmpty()) return false;
            takeOut(tx, person);
            journal.record(tx, RESTORE, person.value(), noteOf(since.get()));
            return true;
        });
        if (restored) tellBack(person);
        return restored;
    }

    private void put(Transaction tx, PersonId person, Instant since) {
        new BinRepository(tx).put(person, since);
        followers.forEach(follower -> follower.put(tx, person));
    }

    private void takeOut(Transaction tx, PersonId person) {
        new BinRepository(tx).takeOut(person);
        followers.forEach(follower -> follower.back(tx, person));
    }

    private void tellPut(PersonId person) {
        people.tellRemoved(List.of(person));
        followers.forEach(follower -> follower.moved(person));
    }

    private void tellBack(PersonId person) {
        people.tellAgain(person);
        followers.forEach(follower -> follower.moved(person));
    }

    /** Whether she is in the bin, asked inside a sibling's transaction. */
    public static boolean holds(Transaction tx, PersonId person) {
        return new BinRepository(tx).since(person).isPresent();
    }

    private Reversal.Result takeBackPut(Transaction tx, Act act) {
        PersonId person = act.subjectAs(PersonId::new);
        Optional<Instant> since = new BinRepository(tx).since(person);
        if (since.isEmpty()) return new Refused("undo.personIsNotBinned");
        takeOut(tx, person);
        return new Reversed(RESTORE, noteOf(since.get()), () -> tellBack(person));
    }

    private Reversal.Result takeBackRestore(Transaction tx, Act act) {
        PersonId person = act.subjectAs(PersonId::new);
        if (!People.isListed(tx, person)) return new Refused("undo.personIsGone");
        put(tx, person, Instant.parse(act.need().need(SINCE)));
        return new Reversed(PUT, UndoNote.empty(), () -> tellPut(person));
    }

    private static UndoNote noteOf(Instant since) {
        return UndoNote.of(Map.of(SINCE, since.toString()));
    }
}
