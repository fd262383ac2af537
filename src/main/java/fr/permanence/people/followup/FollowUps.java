package fr.permanence.people.followup;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.FollowUpId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How closely each person is followed: proposed from recent contacts, set by hand with a reason and a day. Every question
 * asks for the right; who keeps the desk only is never told.
 */
public final class FollowUps {
    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final RecentContacts contacts;
    private Runnable told = () -> {};

    public FollowUps(
            Database database, Journal journal, Session session, Ids ids, HouseClock clock, RecentContacts contacts) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.contacts = contacts;
    }

    /** Tells this listener after each commit. */
    public void whenChanged(Runnable listener) {
        told = listener;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        new FollowUpReversals(() -> told.run()).teach(undo);
    }

    /** What came of setting. */
    public sealed interface Written {}

    /** It is written down. */
    public record Kept(String verb, long subject) implements Written {}

    /** It is not, and nothing was changed. */
    public record NotKept(FollowUpRefusal reason) implements Written {}

    /** Whether the signed-in account may see how closely somebody is followed. */
    public boolean maySee() {
        return session.may(Right.SEE_FOLLOW_UP);
    }

    /** Whether the signed-in account may say it. */
    public boolean maySet() {
        return session.may(Right.FOLLOW);
    }

    /** How closely she is followed. */
    public Following of(PersonId person) {
        session.require(Right.SEE_FOLLOW_UP);
        LocalDate today = clock.today();
        Collection<LocalDate> met = contacts.daysOf(person, FollowUpRules.firstDayLookedAt(today));
        return database.read(tx -> {
            FollowUpRepository repository = new FollowUpRepository(tx);
            FollowUpLevel proposed = FollowUpRules.proposed(met, today);
            return new Following(proposed, repository.of(person), repository.keyWorkerOf(person));
        });
    }

    /** The level that counts of everybody; who is absent is followed from afar. */
    public Map<PersonId, FollowUpLevel> levels() {
        session.require(Right.SEE_FOLLOW_UP);
        LocalDate today = clock.today();
        Map<PersonId, FollowUpLevel> levels = new HashMap<>();
        contacts.daysOfAll(FollowUpRules.firstDayLookedAt(today))
                .forEach((person, met) -> levels.put(person, FollowUpRules.proposed(met, today)));
        levels.putAll(database.read(tx -> new FollowUpRepository(tx).newestOfAll()));
        return levels;
    }

    /** The level that counts of these people, and of everybody who has one set by hand. */
    public Map<PersonId, FollowUpLevel> levelsOf(Collection<PersonId> people) {
        session.require(Right.SEE_FOLLOW_UP);
        LocalDate today = clock.today();
        var met = contacts.daysOf(people, FollowUpRules.firstDayLookedAt(today));
        Map<PersonId, FollowUpLevel> levels = new HashMap<>();
        for (PersonId person : people) {
            Collection<LocalDate> hers = met.get(person);
            levels.put(person, FollowUpRules.proposed(hers == null ? List.of() : hers, today));
        }
        levels.putAll(database.read(tx -> new FollowUpRepository(tx).newestOfAll()));
        return levels;
    }

    /** Who follows somebody already, by name, to be proposed. */
    public List<String> keyWorkers() {
        session.require(Right.SEE_FOLLOW_UP);
        return database.read(tx -> new FollowUpRepository(tx).keyWorkers());
    }

    /**
     * Sets her level by hand. The newest day counts, and of two on one day the one set last.
     *
     * @param reason why, in a sentence that she could read; 1 to 500 characters
     * @param since from which day on; not in the future
     */
    public Written set(PersonId person, FollowUpLevel level, String reason, LocalDate since) {
        session.require(Right.FOLLOW);
        Optional<FollowUpRefusal> refusal = FollowUpRules.refusal(reason, since, clock.today());
        if (refusal.isPresent()) return new NotKept(refusal.get());
        FollowUp set = new FollowUp(
                new FollowUpId(ids.next()),
                person,
                level,
                since,
                CleanText.paragraphs(reason),
                session.account(),
                session.name(),
                clock.now());
        return tell(database.write(tx -> {
            if (!People.isListed(tx, person)) return new NotKept(FollowUpRefusal.PERSON_IS_GONE);
            new FollowUpRepository(tx).insert(set);
            journal.record(tx, FollowUpReversals.SET, set.id().value(), UndoNote.empty());
            return new Kept(FollowUpReversals.SET, set.id().value());
        }));
    }

    /** Says who follows her in the team; a blank name says that nobody does. */
    public Written setKeyWorker(PersonId person, String name) {
        session.require(Right.FOLLOW);
        String cleaned = CleanText.line(name);
        if (cleaned.length() > FollowUpRules.KEY_WORKER_LIMIT) return new NotKept(FollowUpRefusal.KEY_WORKER_TOO_LONG);
        @Nullable String now = cleaned.isEmpty() ? null : cleaned;
        return tell(database.write(tx -> {
            if (!People.isListed(tx, person)) return new NotKept(FollowUpRefusal.PERSON_IS_GONE);
            FollowUpRepository repository = new FollowUpRepository(tx);
            UndoNote note = FollowUpReversals.noteOf(repository.keyWorkerOf(person));
            repository.setKeyWorker(person, now);
            journal.record(tx, FollowUpReversals.KEY_WORKER, person.value(), note);
            return new Kept(FollowUpReversals.KEY_WORKER, person.value());
        }));
    }

    private Written tell(Written written) {
        if (written instanceof Kept) told.run();
        return written;
    }

    /** Whether a level or a key worker speaks of this person, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new FollowUpRepository(tx).hasAny(person);
    }
}
