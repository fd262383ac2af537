package fr.permanence.activities.attendance;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.change.Undo;
import fr.permanence.ids.AttendanceId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Presence, marked at each key, by whoever keeps the desk. */
public final class Marks {
    /** Somebody was marked, or is not any more. */
    public static final String MARK = "attendance.mark";
    /** Several were marked at once. */
    public static final String MARK_SEVERAL = "attendance.markSeveral";
    /** She was marked present at the desk, with her check-in. */
    public static final String AT_THE_DESK = "attendance.atTheDesk";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;
    private final AtTheDesk desk;

    public Marks(Coordination with, AtTheDesk desk) {
        this.desk = desk;
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, MARK, Right.KEEP_THE_DESK);
        reversals.learn(undo, MARK_SEVERAL, Right.KEEP_THE_DESK);
        reversals.learn(undo, AT_THE_DESK, Right.KEEP_THE_DESK);
    }

    /** What came of it. */
    public sealed interface Marking {}

    /** It is marked, or no longer is. */
    public record Marked() implements Marking {}

    /** So many were marked. */
    public record MarkedSeveral(int people) implements Marking {}

    /** It was so already. */
    public record Unchanged() implements Marking, Seeing {}

    /** Nothing was changed. */
    public record Refused(MarkRefusal reason) implements Marking, Seeing {}

    /** What came of marking her at the desk. */
    public sealed interface Seeing {}

    /** She is marked present by her check-in; the act that takes it back stands on this mark. */
    public record Seen(AttendanceId mark) implements Seeing {}

    /**
     * Marks somebody, with a place or without.
     *
     * @param mark or null to take her mark away
     */
    public Marking mark(SessionId id, PersonId person, @Nullable Mark mark) {
        session.require(Right.KEEP_THE_DESK);
        return tell(database.write(tx -> {
            Optional<MarkRefusal> refusal = refusal(tx, id);
            if (refusal.isPresent()) return new Refused(refusal.get());
            if (!People.isListed(tx, person)) return new Refused(MarkRefusal.PERSON_IS_GONE);
            RowChanges changes = new RowChanges(tx);
            set(changes, id, person, mark, null);
            return kept(changes, MARK, id, new Marked());
        }));
    }

    /** Marks each of these as said, as one act: "toutes présentes", or what the check-in proposes. */
    public Marking markSeveral(SessionId id, Map<PersonId, Mark> marks) {
        session.require(Right.KEEP_THE_DESK);
        return tell(database.write(tx -> {
            Optional<MarkRefusal> refusal = refusal(tx, id);
            if (refusal.isPresent()) return new Refused(refusal.get());
            RowChanges changes = new RowChanges(tx);
            List<PersonId> people = marks.keySet().stream()
                    .filter(person -> People.isListed(tx, person))
                    .sorted(Comparator.comparingLong(PersonId::value))
                    .toList();
            for (PersonId person : people) set(changes, id, person, marks.get(person), null);
            return kept(changes, MARK_SEVERAL, id, new MarkedSeveral(people.size()));
        }));
    }

    /** Marks her present in a session of today, with the check-in that she was seen by; taking that back takes this back. */
    public Seeing presentAtTheDesk(SessionId id, PersonId person, VisitId visit) {
        session.require(Right.KEEP_THE_DESK);
        Seeing seeing = database.write(tx -> {
            Optional<MarkRefusal> refusal = refusal(tx, id);
            if (refusal.isPresent()) return new Refused(refusal.get());
            if (!People.isListed(tx, person)) return new Refused(MarkRefusal.PERSON_IS_GONE);
            if (!desk.isHers(tx, visit, person, clock.today())) return new Refused(MarkRefusal.GONE);
            RowChanges changes = new RowChanges(tx);
            set(changes, id, person, Mark.PRESENT, visit);
            if (changes.isEmpty()) return new Unchanged();
            AttendanceId mark =
                    new AttendanceRepository(tx).find(id, person).orElseThrow().id();
            journal.record(tx, AT_THE_DESK, mark.value(), changes.note());
            return new Seen(mark);
        });
        if (seeing instanceof Seen) told.run();
        return seeing;
    }

    /** Takes away the marks that a check-in made, when it is taken back, and says what they were. */
    public static Map<String, String> takeAway(Transaction tx, VisitId visit) {
        return MarkNote.of(new AttendanceRepository(tx).takeAway(visit));
    }

    /** Puts back what was taken away. */
    public static void putBack(Transaction tx, VisitId visit, Map<String, String> was) {
        AttendanceRepository repository = new AttendanceRepository(tx);
        MarkNote.read(visit, was).forEach(repository::putBack);
    }

    /** Whether a mark speaks of her, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new AttendanceRepository(tx).speaksOf(person);
    }

    private Optional<MarkRefusal> refusal(Transaction tx, SessionId id) {
        Optional<ActivitySession> of = Sessions.findWithin(tx, id);
        if (of.isEmpty()) return Optional.of(MarkRefusal.GONE);
        return AttendanceRules.refusal(of.get(), clock.today());
    }

    private void set(RowChanges changes, SessionId id, PersonId person, @Nullable Mark mark, @Nullable VisitId visit) {
        AttendanceRepository repository = new AttendanceRepository(changes.tx());
        Optional<Attendance> was = repository.find(id, person);
        if (mark == null) {
            was.ifPresent(found -> AttendanceRepository.delete(changes, found, repository.by(found)));
        } else if (was.isEmpty()) {
            Attendance fresh = new Attendance(new AttendanceId(ids.next()), id, person, mark, clock.now(), visit);
            AttendanceRepository.insert(changes, fresh, session.account());
        } else if (was.get().mark() != mark) {
            Attendance other = new Attendance(was.get().id(), id, person, mark, clock.now(), visit);
            AttendanceRepository.update(changes, other, session.account());
        }
    }

    private Marking kept(RowChanges changes, String verb, SessionId id, Marking done) {
        if (changes.isEmpty()) return new Unchanged();
        journal.record(changes.tx(), verb, id.value(), changes.note());
        return done;
    }

    private Marking tell(Marking marking) {
        if (marking instanceof Marked || marking instanceof MarkedSeveral) told.run();
        return marking;
    }
}
