package fr.permanence.stays.rooms;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.BedId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.rooms.BedRules.May;
import fr.permanence.stays.rooms.BedRules.MayNot;
import fr.permanence.stays.rooms.BedRules.Trying;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.plan.RoomPlan;
import fr.permanence.stays.rooms.plan.RoomQuestion;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who sleeps in which bed of a stay: by hand, or as a plan proposed it. */
public final class Beds {
    /** Somebody was put in a bed, moved, or exchanged hers with another; the subject is the stay. */
    public static final String PUT = "bed.put";
    /** Somebody was taken out of her bed; the subject is the stay. */
    public static final String TAKE_OUT = "bed.takeOut";
    /** A plan was accepted; the subject is the stay. */
    public static final String PLAN = "bed.plan";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;
    private final RoomBooks books;

    public Beds(Planning with, KeptApart keptApart) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
        books = new RoomBooks(keptApart);
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        reversals.learn(undo, PUT);
        reversals.learn(undo, TAKE_OUT);
        reversals.learn(undo, PLAN);
    }

    /** What came of it. */
    public sealed interface Placing {}

    /** It is kept; the verb with the number of the stay takes it back. */
    public record Placed(String verb) implements Placing {}

    /** It was so already. */
    public record Unchanged() implements Placing {}

    /**
     * Nothing was changed.
     *
     * @param by whom it is about beside her, or null
     */
    public record Refused(BedRefusal reason, @Nullable SleeperId by) implements Placing {}

    /** A plan does not fit what is there now: rooms, people or wishes changed since. Nothing was changed. */
    public record ChangedSince() implements Placing {}

    /** Puts her in this bed on these nights, wherever she slept before; her children come to the room with her. */
    public Placing put(StayId stay, SleeperId who, BedId where, Nights nights) {
        session.require(Right.PLAN_STAYS);
        return act(stay, book -> BedRules.put(book, who, where, nights));
    }

    /** The two exchange their beds on these nights. */
    public Placing swap(StayId stay, SleeperId one, SleeperId other, Nights nights) {
        session.require(Right.PLAN_STAYS);
        return act(stay, book -> BedRules.swap(book, one, other, nights));
    }

    private Placing act(StayId stay, Function<RoomBook, Trying> way) {
        return tell(database.write(tx -> {
            Optional<RoomBook> book = books.open(tx, stay);
            if (book.isEmpty()) return new Refused(BedRefusal.GONE, null);
            return switch (way.apply(book.get())) {
                case MayNot not -> new Refused(not.reason(), not.by());
                case May may -> write(tx, book.get(), may.placements());
            };
        }));
    }

    private Placing write(Transaction tx, RoomBook book, List<Placement> placements) {
        if (book.placements().containsAll(placements)) return new Unchanged();
        RowChanges changes = new RowChanges(tx);
        BedNightRepository repository = new BedNightRepository(tx);
        for (Placement placement : placements)
            repository.clear(changes, book.stay().id(), List.of(placement.sleeper()), placement.nights());
        repository.sweep(changes, book, placements);
        repository.write(changes, book, placements, ids);
        return record(changes, PUT, book.stay().id());
    }

    /** Takes her out of her beds on these nights, and her children with her. */
    public Placing takeOut(StayId stay, SleeperId who, Nights nights) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<RoomBook> book = books.open(tx, stay);
            Optional<Sleeper> sleeper = book.flatMap(open -> open.sleeper(who));
            if (sleeper.isEmpty()) return new Refused(BedRefusal.GONE, null);
            List<SleeperId> family = new ArrayList<>(List.of(who));
            book.get().children(sleeper.get(), nights).forEach(child -> family.add(child.id()));
            RowChanges changes = new RowChanges(tx);
            new BedNightRepository(tx).clear(changes, stay, family, nights);
            return changes.isEmpty() ? new Unchanged() : record(changes, TAKE_OUT, stay);
        }));
    }

    /**
     * Accepts a plan as one act.
     *
     * @param question what the plan was asked for; when it would be asked otherwise now, nothing is written
     */
    public Placing accept(StayId stay, RoomQuestion question, RoomPlan plan) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<RoomBook> book = books.open(tx, stay);
            if (book.isEmpty()) return new Refused(BedRefusal.GONE, null);
            boolean isSame = question.equals(book.get().question(false))
                    || question.equals(book.get().question(true));
            if (!isSame) return new ChangedSince();
            RowChanges changes = new RowChanges(tx);
            BedNightRepository repository = new BedNightRepository(tx);
            List<SleeperId> kept =
                    question.kept().stream().map(Placement::sleeper).toList();
            List<SleeperId> planned = book.get().sleepers().stream()
                    .map(Sleeper::id)
                    .filter(id -> !kept.contains(id))
                    .toList();
            if (book.get().nights() > 0)
                repository.clear(
                        changes, stay, planned, new Nights(0, book.get().nights()));
            repository.sweep(changes, book.get(), plan.placements());
            repository.write(changes, book.get(), plan.placements(), ids);
            return changes.isEmpty() ? new Unchanged() : record(changes, PLAN, stay);
        }));
    }

    /** All about the rooms of a stay, or nothing when it is not there. */
    public Optional<RoomBook> book(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> books.open(tx, stay));
    }

    private Placing record(RowChanges changes, String verb, StayId stay) {
        journal.record(changes.tx(), verb, stay.value(), changes.note());
        return new Placed(verb);
    }

    private Placing tell(Placing placing) {
        if (placing instanceof Placed) told.run();
        return placing;
    }
}
