package fr.permanence.activities.waiting;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.ActivityRules;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.SessionRules;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.PlaceBook;
import fr.permanence.activities.signups.PlaceBooks;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.WaitingId;
import fr.permanence.ids.WaitingStepId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the waiting list to a place: proposed, called, confirmed by a human; never after it began. */
public final class Promotions {
    /** A place was proposed. */
    public static final String PROPOSE = "waiting.propose";
    /** She was called. */
    public static final String CALL = "waiting.call";
    /** She has the place. */
    public static final String CONFIRM = "waiting.confirm";
    /** She does not want it now. */
    public static final String REFUSE = "waiting.refuse";
    /** The proposal was taken back. */
    public static final String TAKE_BACK = "waiting.takeBack";
    /** She was taken off the list. */
    public static final String WITHDRAW = "waiting.withdraw";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;
    private final PlaceBooks books;
    private final SignUps signUps;

    public Promotions(Coordination with, PlaceBooks books, SignUps signUps) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
        this.books = books;
        this.signUps = signUps;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        for (String verb : List.of(PROPOSE, CALL, CONFIRM, REFUSE, TAKE_BACK, WITHDRAW))
            reversals.learn(undo, verb, Right.LEAD_ACTIVITIES);
    }

    /** What came of a step. */
    public sealed interface Stepping {}

    /** It is done. */
    public record Stepped(WaitingEntry entry) implements Stepping {}

    /** She has the place. */
    public record Placed(Enrolment enrolment) implements Stepping {}

    /** Nothing was changed. */
    public record Refused(WaitingRefusal reason) implements Stepping {}

    /**
     * Proposes a free place to her.
     *
     * @param reason why she is asked before those who stand before her; null or blank when she is next
     */
    public Stepping propose(WaitingId id, @Nullable String reason) {
        return step(id, WaitingState.WAITING, (tx, entry) -> {
            PlaceBook book = books.open(tx, entry.activity()).orElseThrow();
            ActivitySession of = sessionOf(book, entry);
            Optional<WaitingRefusal> none = WaitingRules.noPlace(book, entry.person(), of);
            if (none.isPresent()) return new Refused(none.get());
            if (WaitingRules.toPropose(book, of) < 1) return new Refused(WaitingRefusal.FULL);
            String why = ActivityRules.lineOrNull(reason);
            List<WaitingEntry> passed =
                    WaitingRules.before(new WaitingRepository(tx).standing(entry.activity(), entry.session()), entry);
            if (!passed.isEmpty() && why == null) return new Refused(WaitingRefusal.NOT_NEXT);
            if (why != null && why.length() > SessionRules.TEXT_LIMIT) return new Refused(WaitingRefusal.TOO_LONG);
            RowChanges changes = new RowChanges(tx);
            passed.forEach(other -> note(changes, other, WaitingStep.Kind.PASSED_OVER, why));
            return turned(changes, PROPOSE, entry.in(WaitingState.PROPOSED, null), WaitingStep.Kind.PROPOSED);
        });
    }

    /**
     * Goes on to who stands behind her, with a reason: what was proposed to her is taken back, she keeps her rank, and the place
     * is proposed to the next who waits. One act.
     *
     * @param reason why; blank is refused
     */
    public Stepping passOver(WaitingId id, String reason) {
        return step(id, null, (tx, entry) -> {
            String why = ActivityRules.lineOrNull(reason);
            if (why == null) return new Refused(WaitingRefusal.NOT_NEXT);
            if (why.length() > SessionRules.TEXT_LIMIT) return new Refused(WaitingRefusal.TOO_LONG);
            Optional<WaitingEntry> behind = behind(tx, entry);
            if (behind.isEmpty()) return new Refused(WaitingRefusal.GONE);
            PlaceBook book = books.open(tx, entry.activity()).orElseThrow();
            ActivitySession of = sessionOf(book, entry);
            Optional<WaitingRefusal> none =
                    WaitingRules.noPlace(book, behind.get().person(), of);
            if (none.isPresent()) return new Refused(none.get());
            boolean isAsked = entry.state() == WaitingState.PROPOSED;
            if (WaitingRules.toPropose(book, of) + (isAsked ? 1 : 0) < 1) return new Refused(WaitingRefusal.FULL);
            RowChanges changes = new RowChanges(tx);
            new WaitingRepository(tx).update(changes, entry.in(WaitingState.WAITING, null));
            List<WaitingEntry> list = new WaitingRepository(tx).standing(entry.activity(), entry.session());
            WaitingRules.before(list, behind.get())
                    .forEach(other -> note(changes, other, WaitingStep.Kind.PASSED_OVER, why));
            return turned(changes, PROPOSE, behind.get().in(WaitingState.PROPOSED, null), WaitingStep.Kind.PROPOSED);
        });
    }

    private static Optional<WaitingEntry> behind(Transaction tx, WaitingEntry entry) {
        return new WaitingRepository(tx)
                .standing(entry.activity(), entry.session()).stream()
                        .dropWhile(other -> !other.id().equals(entry.id()))
                        .skip(1)
                        .filter(other -> other.state() == WaitingState.WAITING)
                        .findFirst();
    }

    /**
     * Notes that she was called about it; {@code answered} or not. The proposal stands; where none was made it is made now, if
     * she is next and a place is free.
     */
    public Stepping called(WaitingId id, boolean answered) {
        return step(id, null, (tx, entry) -> {
            RowChanges changes = new RowChanges(tx);
            Optional<WaitingRefusal> none = proposeFirst(changes, entry);
            if (none.isPresent()) return new Refused(none.get());
            return turned(
                    changes,
                    CALL,
                    entry.in(WaitingState.PROPOSED, null),
                    answered ? WaitingStep.Kind.CALLED : WaitingStep.Kind.NO_ANSWER);
        });
    }

    /** Proposes a free place to who is next, as part of an act that goes on; or why it cannot be, and nothing is written. */
    private Optional<WaitingRefusal> proposeFirst(RowChanges changes, WaitingEntry entry) {
        if (entry.state() == WaitingState.PROPOSED) return Optional.empty();
        PlaceBook book = books.open(changes.tx(), entry.activity()).orElseThrow();
        ActivitySession of = sessionOf(book, entry);
        Optional<WaitingRefusal> none = WaitingRules.noPlace(book, entry.person(), of);
        if (none.isPresent()) return none;
        if (WaitingRules.toPropose(book, of) < 1) return Optional.of(WaitingRefusal.FULL);
        List<WaitingEntry> list = new WaitingRepository(changes.tx()).standing(entry.activity(), entry.session());
        if (!WaitingRules.before(list, entry).isEmpty()) return Optional.of(WaitingRefusal.NOT_NEXT);
        note(changes, entry, WaitingStep.Kind.PROPOSED, null);
        return Optional.empty();
    }

    /**
     * She takes the place, if it still is free and nothing began; who is next takes it though nobody wrote that it was proposed
     * to her.
     */
    public Stepping confirm(WaitingId id) {
        return step(id, null, (tx, entry) -> {
            if (!People.isListed(tx, entry.person())) return new Refused(WaitingRefusal.PERSON_IS_GONE);
            RowChanges changes = new RowChanges(tx);
            Optional<WaitingRefusal> notNext = proposeFirst(changes, entry);
            if (notNext.isPresent()) return new Refused(notNext.get());
            PlaceBook book = books.open(tx, entry.activity()).orElseThrow();
            ActivitySession of = sessionOf(book, entry);
            Optional<WaitingRefusal> none = WaitingRules.noPlace(book, entry.person(), of);
            if (none.isPresent()) return new Refused(none.get());
            Enrolment enrolment = of == null
                    ? signUps.giveWhole(changes, book, entry.person(), WaitingRules.first(book))
                    : signUps.giveOne(changes, entry.person(), of);
            WaitingEntry placed = entry.in(WaitingState.CONFIRMED, enrolment.id());
            turned(changes, CONFIRM, placed, WaitingStep.Kind.CONFIRMED);
            return new Placed(enrolment);
        });
    }

    /** She does not want it now; by the setting of the activity she keeps her rank or goes to the end of the list. */
    public Stepping refused(WaitingId id) {
        return step(id, null, (tx, entry) -> {
            RowChanges changes = new RowChanges(tx);
            Optional<WaitingRefusal> none = proposeFirst(changes, entry);
            if (none.isPresent()) return new Refused(none.get());
            PlaceBook book = books.open(tx, entry.activity()).orElseThrow();
            WaitingEntry again = entry.in(WaitingState.WAITING, null);
            if (!book.activity().is().keepsRank())
                again = again.at(
                        new WaitingRepository(tx).behindAll(entry.activity()), RankReason.REFUSED, clock.today());
            return turned(changes, REFUSE, again, WaitingStep.Kind.REFUSED);
        });
    }

    /** Takes the proposal back; she waits again where she stood. */
    public Stepping takeBack(WaitingId id) {
        return step(
                id,
                WaitingState.PROPOSED,
                (tx, entry) -> turned(
                        new RowChanges(tx),
                        TAKE_BACK,
                        entry.in(WaitingState.WAITING, null),
                        WaitingStep.Kind.TAKEN_BACK));
    }

    /** Takes her off the list: she does not want a place any more. */
    public Stepping withdraw(WaitingId id) {
        return step(
                id,
                null,
                (tx, entry) -> turned(
                        new RowChanges(tx),
                        WITHDRAW,
                        entry.in(WaitingState.WITHDRAWN, null),
                        WaitingStep.Kind.WITHDRAWN));
    }

    private interface Step {
        Stepping of(Transaction tx, WaitingEntry entry);
    }

    private Stepping step(WaitingId id, @Nullable WaitingState from, Step step) {
        session.require(Right.LEAD_ACTIVITIES);
        Stepping stepping = database.write(tx -> new WaitingRepository(tx)
                .find(id)
                .filter(entry -> from == null ? entry.state().isStanding() : entry.state() == from)
                .map(entry -> step.of(tx, entry))
                .orElse(new Refused(WaitingRefusal.GONE)));
        if (!(stepping instanceof Refused)) told.run();
        return stepping;
    }

    private Stepping turned(RowChanges changes, String verb, WaitingEntry entry, WaitingStep.Kind kind) {
        new WaitingRepository(changes.tx()).update(changes, entry);
        note(changes, entry, kind, null);
        journal.record(changes.tx(), verb, entry.id().value(), changes.note());
        return new Stepped(entry);
    }

    private void note(RowChanges changes, WaitingEntry entry, WaitingStep.Kind kind, @Nullable String reason) {
        WaitingStep step = new WaitingStep(kind, clock.now(), reason, session.name());
        WaitingRepository.insert(changes, new WaitingStepId(ids.next()), entry.id(), step, session);
    }

    private static @Nullable ActivitySession sessionOf(PlaceBook book, WaitingEntry entry) {
        return entry.session() == null ? null : WaitingLists.session(book, entry.session());
    }
}
