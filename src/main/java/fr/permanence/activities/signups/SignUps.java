package fr.permanence.activities.signups;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.change.Undo;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places given and given up. The coordinator gives places in a whole activity; who keeps the desk gives them in one session
 * and notes that somebody will be absent once.
 */
public final class SignUps {
    /** A place in the whole activity was given. */
    public static final String SIGN_UP = "enrolment.signUp";
    /** A place in one session was given. */
    public static final String SIGN_UP_ONCE = "enrolment.signUpOnce";
    /** A place in the whole activity was given up from a day on. */
    public static final String LEAVE = "enrolment.leave";
    /** A place in one session was given up. */
    public static final String LEAVE_ONCE = "enrolment.leaveOnce";
    /** She will be absent once. */
    public static final String ABSENT = "enrolment.absentOnce";
    /** She comes after all. */
    public static final String COMES = "enrolment.comesAfterAll";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;
    private final PlaceBooks books;

    public SignUps(Coordination with, PlaceBooks books) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
        this.books = books;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, SIGN_UP, Right.LEAD_ACTIVITIES);
        reversals.learn(undo, LEAVE, Right.LEAD_ACTIVITIES);
        reversals.learn(undo, SIGN_UP_ONCE, Right.KEEP_THE_DESK);
        reversals.learn(undo, LEAVE_ONCE, Right.KEEP_THE_DESK);
        reversals.learn(undo, ABSENT, Right.KEEP_THE_DESK);
        reversals.learn(undo, COMES, Right.KEEP_THE_DESK);
    }

    /** What came of it. */
    public sealed interface Signing {}

    /** She has the place, or has it otherwise than before. */
    public record Signed(Enrolment enrolment) implements Signing {}

    /** The place is given up. */
    public record Left() implements Signing {}

    /** Nothing was changed. */
    public record Refused(SignUpRefusal reason) implements Signing {}

    /** Gives her a place in all sessions from this day on; a place she had in one of them becomes part of it. */
    public Signing signUp(ActivityId activity, PersonId person, LocalDate from) {
        session.require(Right.LEAD_ACTIVITIES);
        return tell(database.write(tx -> {
            Optional<PlaceBook> book = books.open(tx, activity);
            if (book.isEmpty()) return new Refused(SignUpRefusal.GONE);
            if (!People.isListed(tx, person)) return new Refused(SignUpRefusal.PERSON_IS_GONE);
            LocalDate first = SignUpRules.first(book.get(), from);
            Optional<SignUpRefusal> refusal = SignUpRules.refusal(book.get(), person, first);
            if (refusal.isPresent()) return new Refused(refusal.get());
            RowChanges changes = new RowChanges(tx);
            Enrolment enrolment = giveWhole(changes, book.get(), person, first);
            journal.record(tx, SIGN_UP, enrolment.id().value(), changes.note());
            return new Signed(enrolment);
        }));
    }

    /** Gives her a place in one session. */
    public Signing signUpOnce(SessionId id, PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return tell(database.write(tx -> {
            Optional<ActivitySession> of = Sessions.findWithin(tx, id);
            if (of.isEmpty()) return new Refused(SignUpRefusal.GONE);
            if (!People.isListed(tx, person)) return new Refused(SignUpRefusal.PERSON_IS_GONE);
            PlaceBook book = books.open(tx, of.get().activity()).orElseThrow();
            Optional<SignUpRefusal> refusal = SignUpRules.refusal(book, person, of.get());
            if (refusal.isPresent()) return new Refused(refusal.get());
            RowChanges changes = new RowChanges(tx);
            Enrolment enrolment = giveOne(changes, person, of.get());
            journal.record(tx, SIGN_UP_ONCE, enrolment.id().value(), changes.note());
            return new Signed(enrolment);
        }));
    }

    /** Gives a place in the whole activity inside a transaction of a sibling, which asked the rules and journals it. */
    public Enrolment giveWhole(RowChanges changes, PlaceBook book, PersonId person, LocalDate first) {
        PlaceRepository places = new PlaceRepository(changes.tx());
        for (Enrolment other : book.enrolments()) {
            boolean isPart = other.person().equals(person)
                    && other.session() != null
                    && other.state() == EnrolmentState.HELD
                    && !other.last().isBefore(first)
                    && book.toCome(first).stream().anyMatch(to -> to.id().equals(other.session()));
            if (isPart) places.delete(changes, other);
        }
        return give(changes, book.activity().id(), person, null, first, Enrolment.OPEN);
    }

    /** Gives a place in one session inside a transaction of a sibling, which asked the rules and journals it. */
    public Enrolment giveOne(RowChanges changes, PersonId person, ActivitySession of) {
        return give(changes, of.activity(), person, of.id(), of.plannedDay(), of.plannedDay());
    }

    private Enrolment give(
            RowChanges changes,
            ActivityId activity,
            PersonId person,
            @Nullable SessionId of,
            LocalDate first,
            LocalDate last) {
        Enrolment enrolment = new Enrolment(
                new EnrolmentId(ids.next()),
                activity,
                person,
                of,
                first,
                last,
                EnrolmentState.HELD,
                clock.now(),
                Set.of());
        PlaceRepository.insert(changes, enrolment, session.account());
        return enrolment;
    }

    /** Gives her place up from this day on, today at the earliest; what was held before stays. */
    public Signing leave(Enrolment shown, LocalDate from) {
        session.require(Right.LEAD_ACTIVITIES);
        return tell(database.write(tx -> {
            PlaceRepository places = new PlaceRepository(tx);
            Optional<Enrolment> now = places.find(shown.id()).filter(shown::equals);
            if (now.isEmpty() || shown.session() != null || shown.state() != EnrolmentState.HELD)
                return new Refused(SignUpRefusal.GONE);
            if (from.isBefore(clock.today()) || from.isAfter(shown.last()))
                return new Refused(SignUpRefusal.DAY_OUT_OF_RANGE);
            RowChanges changes = new RowChanges(tx);
            if (from.isAfter(shown.first())) places.update(changes, shown.from(shown.first(), from.minusDays(1)));
            else places.delete(changes, shown);
            journal.record(tx, LEAVE, shown.id().value(), changes.note());
            return new Left();
        }));
    }

    /** Gives up her place in one session that has not begun. */
    public Signing leaveOnce(Enrolment shown) {
        session.require(Right.KEEP_THE_DESK);
        return tell(database.write(tx -> {
            PlaceRepository places = new PlaceRepository(tx);
            SessionId of = shown.session();
            if (of == null || places.find(shown.id()).filter(shown::equals).isEmpty())
                return new Refused(SignUpRefusal.GONE);
            if (Sessions.findWithin(tx, of).orElseThrow().hasStarted(clock.now()))
                return new Refused(SignUpRefusal.STARTED);
            RowChanges changes = new RowChanges(tx);
            places.delete(changes, shown);
            journal.record(tx, LEAVE_ONCE, shown.id().value(), changes.note());
            return new Left();
        }));
    }

    /** Notes that she will be absent from this session; her place in it is free. */
    public Signing absentOnce(EnrolmentId id, SessionId of) {
        session.require(Right.KEEP_THE_DESK);
        return tell(database.write(tx -> {
            Optional<Enrolment> shown = new PlaceRepository(tx).find(id);
            Optional<ActivitySession> at = Sessions.findWithin(tx, of);
            if (shown.isEmpty()
                    || at.isEmpty()
                    || !shown.get().takes(of, at.get().plannedDay())
                    || !shown.get().activity().equals(at.get().activity())) return new Refused(SignUpRefusal.GONE);
            if (at.get().hasStarted(clock.now())) return new Refused(SignUpRefusal.STARTED);
            RowChanges changes = new RowChanges(tx);
            PlaceRepository.insertAbsence(changes, shown.get(), of, clock.now(), session.account());
            journal.record(tx, ABSENT, id.value(), changes.note());
            return new Signed(new PlaceRepository(tx).find(id).orElseThrow());
        }));
    }

    /** She comes after all, if her place of that session is still free. */
    public Signing comesAfterAll(EnrolmentId id, SessionId of) {
        session.require(Right.KEEP_THE_DESK);
        return tell(database.write(tx -> {
            PlaceRepository places = new PlaceRepository(tx);
            Optional<Enrolment> shown =
                    places.find(id).filter(found -> found.absences().contains(of));
            Optional<ActivitySession> at = Sessions.findWithin(tx, of);
            if (shown.isEmpty() || at.isEmpty() || shown.get().state() != EnrolmentState.HELD)
                return new Refused(SignUpRefusal.GONE);
            if (at.get().hasStarted(clock.now())) return new Refused(SignUpRefusal.STARTED);
            PlaceBook book = books.open(tx, at.get().activity()).orElseThrow();
            if (book.taken(at.get()) >= book.activity().is().capacity()) return new Refused(SignUpRefusal.FULL);
            if (book.untakenIn(at.get()) < 1 || book.waitingFor(of) > 0)
                return new Refused(SignUpRefusal.SOMEBODY_WAITS);
            RowChanges changes = new RowChanges(tx);
            places.deleteAbsence(changes, id, of);
            journal.record(tx, COMES, id.value(), changes.note());
            return new Signed(places.find(id).orElseThrow());
        }));
    }

    /** Whether a place or a wait speaks of her, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new PlaceRepository(tx).speaksOf(person);
    }

    private Signing tell(Signing signing) {
        if (!(signing instanceof Refused)) told.run();
        return signing;
    }
}
