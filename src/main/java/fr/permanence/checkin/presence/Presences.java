package fr.permanence.checkin.presence;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.ids.HalfDayId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is in, how a visit ends, and the children who came along. */
public final class Presences {
    /** Somebody was seen leaving. */
    public static final String LEAVE = "visit.leave";
    /** The children of a visit were noted. */
    public static final String CHILDREN = "visit.children";
    /** The day was closed: its visits ended unseen. */
    public static final String CLOSE = "day.close";

    /** Ended by the program, long after: cannot be taken back. */
    static final String CLOSE_BEFORE = "day.closeBefore";

    /** How far before the last day of visits a visit may still be open, in days. */
    private static final int LOOK_BACK = 31;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final HouseClock clock;
    private final PresenceReversals reversals;
    private final Runnable told;

    /**
     * @param waiting ends what somebody who leaves still waited for
     * @param told run after each commit
     */
    public Presences(
            Database database, Journal journal, Session session, HouseClock clock, WaitingEnds waiting, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.clock = clock;
        this.told = told;
        reversals = new PresenceReversals(waiting, told);
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        reversals.teach(undo);
    }

    /** What goes and comes back with a visit. */
    public static HangsOnVisit hanging() {
        return new PresenceHanging();
    }

    /** What came of a departure. */
    public sealed interface Leaving {}

    /** She left at this moment; what she waited for is given up. */
    public record Left(Presence presence) implements Leaving {}

    /** The visit had ended already; nothing was changed. */
    public record HadLeft() implements Leaving {}

    /** The visit is of another day; nothing was changed. */
    public record OfAnotherDay() implements Leaving {}

    /** The visit was taken back in between; nothing was changed. */
    public record NoSuchVisit() implements Leaving, Accompanying {}

    /** What came of noting children. */
    public sealed interface Accompanying {}

    /** It is noted. */
    public record Noted(Presence presence) implements Accompanying {}

    /** It was noted so already. */
    public record NotedAlready() implements Accompanying {}

    /** It says nothing of children; nothing was changed. */
    public record NotUnderstood(ChildrenRefusal reason) implements Accompanying {}

    /** She leaves, and is seen leaving. */
    public Leaving leave(VisitId visit) {
        session.require(Right.KEEP_THE_DESK);
        Leaving leaving = database.write(tx -> {
            PresenceRepository repository = new PresenceRepository(tx);
            Optional<PresenceRepository.Stored> stored = repository.find(visit);
            if (stored.isEmpty()) return new NoSuchVisit();
            if (!stored.get().day().equals(clock.today())) return new OfAnotherDay();
            if (!stored.get().presence().isOpen()) return new HadLeft();
            Instant at = clock.now();
            Presence left = stored.get().presence().ended(Departure.SEEN, at);
            repository.save(left);
            journal.record(tx, LEAVE, visit.value(), UndoNote.of(reversals.left(tx, visit, at)));
            return new Left(left);
        });
        if (leaving instanceof Left) told.run();
        return leaving;
    }

    /**
     * Notes which children came along with a visit, as typed: "2", "Andrei 6, Ana 4"; nothing for none. A child of that
     * name who has a fixed half-day now is marked present of it.
     */
    public Accompanying accompany(VisitId visit, String typed) {
        session.require(Right.KEEP_THE_DESK);
        return switch (ChildrenRules.read(typed)) {
            case ChildrenRules.Refused refused -> new NotUnderstood(refused.reason());
            case ChildrenRules.Understood understood -> accompany(visit, understood);
        };
    }

    private Accompanying accompany(VisitId visit, ChildrenRules.Understood understood) {
        Accompanying done = database.write(tx -> {
            PresenceRepository repository = new PresenceRepository(tx);
            Optional<PresenceRepository.Stored> stored = repository.find(visit);
            if (stored.isEmpty()) return new NoSuchVisit();
            Presence before = stored.get().presence();
            List<Child> named = understood.named().stream()
                    .map(child -> recognised(
                            tx, child, stored.get().person(), stored.get().day()))
                    .toList();
            Presence after = before.with(understood.count(), named);
            if (after.equals(before)) return new NotedAlready();
            repository.save(after);
            journal.record(tx, CHILDREN, visit.value(), UndoNote.of(PresenceReversals.childrenOf(before)));
            return new Noted(after);
        });
        if (done instanceof Noted) told.run();
        return done;
    }

    private static Child recognised(Transaction tx, Child child, Optional<PersonId> mother, LocalDate day) {
        if (mother.isEmpty()) return child;
        return new HalfDayRepository(tx)
                .of(mother.get()).stream()
                        .filter(halfDay -> halfDay.isOn(day))
                        .filter(halfDay -> folded(halfDay.firstName()).equals(folded(child.firstName())))
                        .findFirst()
                        .map(halfDay -> with(child, halfDay.id()))
                        .orElse(child);
    }

    private static Child with(Child child, HalfDayId halfDay) {
        return new Child(child.firstName(), child.age(), halfDay);
    }

    /** Ends the visits of today that are still open: the house closes, nobody saw them leave. Says how many. */
    public int closeToday() {
        session.require(Right.KEEP_THE_DESK);
        int closed = database.write(tx -> {
            List<VisitId> open = new PresenceRepository(tx).openOf(clock.today(), clock.today());
            if (open.isEmpty()) return 0;
            UndoNote note = reversals.close(tx, open, clock.now());
            journal.record(tx, CLOSE, clock.today().toEpochDay(), note);
            return open.size();
        });
        if (closed > 0) told.run();
        return closed;
    }

    /**
     * Ends what was left open on days before today, as when the program was closed without closing the day. It looks back a
     * month from the last day somebody came. Says how many visits.
     */
    public int closeDaysBefore() {
        session.require(Right.KEEP_THE_DESK);
        List<VisitId> open = database.read(tx -> {
            PresenceRepository repository = new PresenceRepository(tx);
            return repository
                    .lastDayBefore(clock.today())
                    .map(last -> repository.openOf(last.minusDays(LOOK_BACK), last))
                    .orElse(List.of());
        });
        if (open.isEmpty()) return 0;
        return database.write(tx -> {
            reversals.close(tx, open, clock.now());
            journal.record(tx, CLOSE_BEFORE, clock.today().toEpochDay(), null);
            return open.size();
        });
    }

    /** What is known of the visits of today; a visit that is open and without children is absent. */
    public Map<VisitId, Presence> today() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new PresenceRepository(tx).of(clock.today()));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
