package fr.permanence.checkin.apart;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who must not meet whom: said by the social team, and told to the desk only as whom to warn. */
public final class ApartPairs {
    /** Two people are kept apart. */
    public static final String KEEP = "apart.keep";
    /** They may meet again. */
    public static final String END = "apart.end";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    /** @param told run after each commit */
    public ApartPairs(Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.told = told;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        new ApartReversals(told).teach(undo);
    }

    /** What came of asking to keep two people apart. */
    public sealed interface Keeping {}

    /** They are kept apart from now on. */
    public record Kept(ApartPair pair) implements Keeping {}

    /** They cannot be, as asked; nothing was changed. */
    public record Refused(ApartRefusal reason) implements Keeping {}

    /** One of them is not there any more; nothing was changed. */
    public record Unknown() implements Keeping {}

    /**
     * Keeps two people apart.
     *
     * @param warn whom the desk warns when both are here, as typed
     */
    public Keeping keep(PersonId one, PersonId other, String warn) {
        session.require(Right.FOLLOW);
        Optional<ApartRefusal> refusal = ApartRules.refusal(one, other, warn);
        if (refusal.isPresent()) return new Refused(refusal.get());
        Keeping keeping = database.write(tx -> {
            ApartRepository repository = new ApartRepository(tx);
            if (!People.isListed(tx, one) || !People.isListed(tx, other)) return new Unknown();
            if (!repository.among(List.of(one, other)).isEmpty()) return new Refused(ApartRefusal.ALREADY);
            ApartPair pair = pair(one, other, CleanText.line(warn));
            repository.insert(pair);
            journal.record(tx, KEEP, pair.id(), UndoNote.empty());
            return new Kept(pair);
        });
        if (keeping instanceof Kept) told.run();
        return keeping;
    }

    /** They may meet again. Says whether that changed anything. */
    public boolean end(long id) {
        session.require(Right.FOLLOW);
        boolean ended = database.write(tx -> {
            ApartRepository repository = new ApartRepository(tx);
            Optional<ApartPair> pair = repository.find(id).filter(ApartPair::holds);
            if (pair.isEmpty()) return false;
            repository.update(pair.get().ended(clock.now()));
            journal.record(tx, END, id, UndoNote.empty());
            return true;
        });
        if (ended) told.run();
        return ended;
    }

    /** Whom she must not meet. */
    public List<ApartPair> of(PersonId person) {
        session.require(Right.FOLLOW);
        return database.read(tx -> new ApartRepository(tx).of(person));
    }

    /**
     * Whom the desk must warn, said of the one who came second; nobody for most days.
     *
     * @param present who is in, the one who came first on top
     */
    public Map<PersonId, List<String>> warnings(List<PersonId> present) {
        session.require(Right.KEEP_THE_DESK);
        if (present.size() < 2) return Map.of();
        return database.read(tx -> ApartRules.warnings(present, new ApartRepository(tx).among(present)));
    }

    /** The pairs of whom both are among these people, inside a transaction: for who plans where they sleep. */
    public static List<ApartPair> amongWithin(Transaction tx, Collection<PersonId> people) {
        return new ApartRepository(tx).among(people);
    }

    /** Whether she is or was kept apart from somebody, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new ApartRepository(tx).speaksOf(person);
    }

    private ApartPair pair(PersonId one, PersonId other, String warn) {
        boolean inOrder = one.value() < other.value();
        return new ApartPair(
                ids.next(), inOrder ? one : other, inOrder ? other : one, warn, clock.now(), session.account(), null);
    }
}
