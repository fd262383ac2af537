package fr.permanence.checkin;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonRefusal;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Visits as they are recorded at the desk: one key each, never doubled by a second key, each can be taken back. */
public final class CheckIns {
    /** The most people that one anonymous group may count. */
    public static final int LARGEST_GROUP = 99;

    private static final int AT_A_TIME = 5000;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final People people;
    private Consumer<Optional<PersonId>> told = person -> {};

    public CheckIns(Database database, Journal journal, Session session, Ids ids, HouseClock clock, People people) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.people = people;
    }

    /** Tells this listener, after each commit, whose visits changed; empty for an anonymous visit. */
    public void whenChanged(Consumer<Optional<PersonId>> listener) {
        told = listener;
    }

    /** Lets undo take back what this service did, with everything that hangs on a visit. */
    public void teach(Undo undo, List<HangsOnVisit> hanging) {
        new CheckInReversals(people, clock, hanging, person -> told.accept(person)).teach(undo);
    }

    /** What came of an arrival. */
    public sealed interface Arrival {}

    /** She is checked in. */
    public record Arrived(Visit visit) implements Arrival {}

    /** She already was, today; nothing was recorded. A second visit is asked for by {@link #arriveAgain}. */
    public record AlreadyCame(Visit visit) implements Arrival {}

    /** What was typed cannot be written down; nothing was recorded. */
    public record NotWritten(PersonRefusal reason) implements Arrival {}

    /** Nobody of this number is there any more, for she was taken back in between; nothing was recorded. */
    public record Unknown() implements Arrival {}

    /** Checks a person in, unless she already came today. */
    public Arrival arrive(PersonId person) {
        return arrive(person, false);
    }

    /** Records one more visit of today for a person who already came. */
    public Arrival arriveAgain(PersonId person) {
        return arrive(person, true);
    }

    private Arrival arrive(PersonId person, boolean again) {
        session.require(Right.KEEP_THE_DESK);
        Arrival arrival = database.write(tx -> {
            CheckInRepository repository = new CheckInRepository(tx);
            if (!people.isThere(tx, person)) return new Unknown();
            List<Visit> today = repository.ofPersonOn(person, clock.today());
            if (!today.isEmpty() && !again) return new AlreadyCame(today.getLast());
            int nth = today.isEmpty() ? 1 : today.getLast().nth() + 1;
            Visit visit = visit(person, nth, 1);
            repository.insert(visit, session.account());
            journal.record(tx, CheckInReversals.ARRIVE, visit.id().value(), UndoNote.empty());
            return new Arrived(visit);
        });
        if (arrival instanceof Arrived) told.accept(Optional.of(person));
        return arrival;
    }

    /** Writes a new person down and checks her in, as one act. */
    public Arrival arriveNew(PersonDraft draft) {
        session.require(Right.KEEP_THE_DESK);
        session.require(Right.EDIT_PEOPLE);
        Optional<PersonRefusal> refusal = people.refusal(draft);
        if (refusal.isPresent()) return new NotWritten(refusal.get());
        record Both(Person person, Visit visit) {}
        Both both = database.write(tx -> {
            Person person = people.addWithin(tx, draft);
            Visit visit = visit(person.id(), 1, 1);
            new CheckInRepository(tx).insert(visit, session.account());
            journal.record(tx, CheckInReversals.ARRIVE_NEW, visit.id().value(), UndoNote.empty());
            return new Both(person, visit);
        });
        people.tellAdded(List.of(both.person()));
        told.accept(Optional.of(both.person().id()));
        return new Arrived(both.visit());
    }

    /**
     * Records an anonymous visit.
     *
     * @param headCount how many people, 1 to {@value #LARGEST_GROUP}
     */
    public Visit arriveAnonymously(int headCount) {
        return arriveAnonymously(headCount, (tx, visit) -> {});
    }

    /** The same, with what a sibling writes of the visit in the same transaction. */
    public Visit arriveAnonymously(int headCount, BiConsumer<Transaction, Visit> along) {
        session.require(Right.KEEP_THE_DESK);
        if (headCount < 1 || headCount > LARGEST_GROUP) throw new IllegalArgumentException("headCount");
        Visit recorded = database.write(tx -> {
            Visit visit = new Visit(new VisitId(ids.next()), null, clock.today(), 0, clock.now(), headCount);
            new CheckInRepository(tx).insert(visit, session.account());
            along.accept(tx, visit);
            journal.record(tx, CheckInReversals.ARRIVE, visit.id().value(), UndoNote.empty());
            return visit;
        });
        told.accept(Optional.empty());
        return recorded;
    }

    /** Tells the listener whose visits a sibling changed; null for anonymous ones. Call it after the commit. */
    public void tell(Collection<@Nullable PersonId> people) {
        people.stream().distinct().forEach(person -> told.accept(Optional.ofNullable(person)));
    }

    /** The visits of today, the last one first. */
    public List<DeskLine> today() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new CheckInRepository(tx).linesOf(clock.today()));
    }

    /** The last visit of today of each of these people; who did not come today is absent. */
    public Map<PersonId, Visit> todayOf(List<PersonId> people) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new CheckInRepository(tx).ofPeopleOn(people, clock.today()));
    }

    /** Her last visits, the newest first. */
    public List<Visit> lastVisitsOf(PersonId person, int limit) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new CheckInRepository(tx).lastOf(person, limit));
    }

    /**
     * Tells how often and how lately everybody comes; who never came is left out. Read part by part: a result of more
     * than some ten thousand rows would go through a file.
     */
    public void eachFootfall(BiConsumer<PersonId, Footfall> told) {
        session.require(Right.KEEP_THE_DESK);
        PersonId last = new PersonId(Long.MIN_VALUE);
        List<Map.Entry<PersonId, Footfall>> part;
        do {
            PersonId after = last;
            part = database.read(tx -> new CheckInRepository(tx).footfallAfter(after, AT_A_TIME));
            part.forEach(one -> told.accept(one.getKey(), one.getValue()));
            if (!part.isEmpty()) last = part.getLast().getKey();
        } while (part.size() == AT_A_TIME);
    }

    /** How often and how lately she comes, or nothing when she never did. */
    public Optional<Footfall> footfallOf(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new CheckInRepository(tx).footfallOf(person));
    }

    /** Those of these people who came on this day, asked inside a sibling's transaction. */
    public static Set<PersonId> cameOn(Transaction tx, Collection<PersonId> people, LocalDate day) {
        return new CheckInRepository(tx).ofPeopleOn(List.copyOf(people), day).keySet();
    }

    /** Whether this is a visit of hers on this day, asked inside a sibling's transaction. */
    public static boolean isHers(Transaction tx, VisitId visit, PersonId person, LocalDate day) {
        return new CheckInRepository(tx)
                .find(visit)
                .filter(found -> person.equals(found.person()) && found.day().equals(day))
                .isPresent();
    }

    /** Whether a visit speaks of this person, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new CheckInRepository(tx).hasVisits(person);
    }

    private Visit visit(PersonId person, int nth, int headCount) {
        return new Visit(new VisitId(ids.next()), person, clock.today(), nth, clock.now(), headCount);
    }
}
