package fr.permanence.checkin.corrections;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.VisitLedger;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Corrects days that are over: a visit that was missing, that had not been, that was somebody else's. Always with a reason. */
public final class Corrections {
    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final CheckIns checkIns;
    private VisitLedger ledger = new VisitLedger(List.of());

    public Corrections(
            Database database, Journal journal, Session session, Ids ids, HouseClock clock, CheckIns checkIns) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.checkIns = checkIns;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, VisitLedger visits) {
        ledger = visits;
        new CorrectionReversals(visits, checkIns).teach(undo);
    }

    /** The act of the journal that a kind of correction is. */
    public static String verbOf(Correction.Kind kind) {
        return switch (kind) {
            case ADD -> "correction.add";
            case REMOVE -> "correction.remove";
            case MOVE -> "correction.move";
        };
    }

    /** What came of a correction. */
    public sealed interface Correcting {}

    /** The day is corrected. */
    public record Corrected(Correction correction) implements Correcting {}

    /** It cannot be; nothing was changed. */
    public record Refused(CorrectionRefusal reason) implements Correcting {}

    /** One day as it stands: its visits, the last one first, and what was corrected of it. */
    public record Day(List<DeskLine> lines, List<Correction> corrections) {}

    /** A day that is over, or today. */
    public Day day(LocalDate day) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new Day(ledger.linesOf(tx, day), new CorrectionRepository(tx).of(day)));
    }

    /**
     * Adds a visit that was missing.
     *
     * @param person who came, or null for an anonymous visit
     */
    public Correcting add(LocalDate day, LocalTime time, @Nullable PersonId person, String reason) {
        Instant at = day.atTime(time).atZone(HouseClock.ZONE).toInstant();
        return correct(
                day,
                reason,
                tx -> {
                    Optional<CorrectionRefusal> refusal = cannotBe(tx, person, day);
                    if (refusal.isPresent()) return new Refused(refusal.get());
                    int nth = person == null ? 0 : ledger.nextOf(tx, person, day);
                    Visit visit = new Visit(new VisitId(ids.next()), person, day, nth, at, 1);
                    ledger.insert(tx, visit, session.account(), clock.today());
                    return made(tx, Correction.Kind.ADD, visit, reason, Map.of("visit", id(visit)));
                },
                person);
    }

    /** Takes out a visit that had not been, with what was noted of it. */
    public Correcting remove(Visit visit, String reason) {
        return correct(
                visit.day(),
                reason,
                tx -> {
                    Optional<Visit> now = ledger.find(tx, visit.id());
                    if (now.isEmpty()) return new Refused(CorrectionRefusal.VISIT_GONE);
                    Map<String, String> note = ledger.takeOut(tx, now.get());
                    note.put("visit", id(visit));
                    return made(tx, Correction.Kind.REMOVE, now.get(), reason, note);
                },
                visit.person());
    }

    /** Gives a visit to who really came; a group of several people is not one person and is given to nobody. */
    public Correcting move(Visit visit, PersonId to, String reason) {
        return correct(
                visit.day(),
                reason,
                tx -> {
                    Optional<Visit> now = ledger.find(tx, visit.id());
                    if (now.isEmpty()) return new Refused(CorrectionRefusal.VISIT_GONE);
                    if (now.get().headCount() > 1) return new Refused(CorrectionRefusal.SEVERAL_PEOPLE);
                    Optional<CorrectionRefusal> refusal = cannotBe(tx, to, visit.day());
                    if (refusal.isPresent()) return new Refused(refusal.get());
                    ledger.give(tx, now.get(), to);
                    return made(tx, Correction.Kind.MOVE, now.get(), reason, CorrectionReversals.moveNote(now.get()));
                },
                visit.person(),
                to);
    }

    private Correcting correct(
            LocalDate day, String reason, Function<Transaction, Correcting> act, @Nullable PersonId... whose) {
        session.require(Right.KEEP_THE_DESK);
        Optional<CorrectionRefusal> refusal = CorrectionRules.refusal(day, clock.today(), reason);
        if (refusal.isPresent()) return new Refused(refusal.get());
        Correcting correcting = database.write(act);
        if (correcting instanceof Corrected) checkIns.tell(Arrays.asList(whose));
        return correcting;
    }

    private Optional<CorrectionRefusal> cannotBe(Transaction tx, @Nullable PersonId person, LocalDate day) {
        if (person == null) return Optional.empty();
        if (!People.isListed(tx, person)) return Optional.of(CorrectionRefusal.PERSON_GONE);
        return ledger.ofPersonOn(tx, person, day).isEmpty()
                ? Optional.empty()
                : Optional.of(CorrectionRefusal.ALREADY_CAME);
    }

    private Corrected made(Transaction tx, Correction.Kind kind, Visit visit, String reason, Map<String, String> note) {
        Correction made = new Correction(
                ids.next(),
                visit.day(),
                kind,
                visit.arrivedAt(),
                CleanText.line(reason),
                clock.now(),
                session.account(),
                session.name());
        new CorrectionRepository(tx).insert(made);
        journal.record(tx, verbOf(kind), made.id(), UndoNote.of(note));
        return new Corrected(made);
    }

    private static String id(Visit visit) {
        return String.valueOf(visit.id().value());
    }
}
