package fr.permanence.stays.dates;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.HouseDateId;
import fr.permanence.ids.Ids;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that stays are planned around, beside holidays: noted and seen by who plans stays. */
public final class HouseDates {
    /** A day was noted. */
    public static final String NOTE = "houseDate.note";
    /** It was taken off. */
    public static final String REMOVE = "houseDate.remove";
    /** The longest name of a day. */
    public static final int LABEL_LIMIT = 100;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;

    public HouseDates(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        for (String verb : List.of(NOTE, REMOVE)) reversals.learn(undo, verb);
    }

    /** What came of it. */
    public sealed interface Writing {}

    /**
     * It is kept.
     *
     * @param verb with the number of the date, what takes it back
     */
    public record Written(HouseDate date, String verb) implements Writing {}

    /** Nothing was changed. */
    public record Refused(HouseDateRefusal reason) implements Writing {}

    /** Notes a day. */
    public Writing note(LocalDate day, HouseDate.Kind kind, String typed) {
        session.require(Right.PLAN_STAYS);
        String label = CleanText.line(typed);
        Optional<HouseDateRefusal> refusal = refusal(day, kind, label);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            boolean isTwice = new HouseDateRepository(tx)
                    .between(day, day).stream()
                            .anyMatch(other ->
                                    other.kind() == kind && other.label().equalsIgnoreCase(label));
            if (isTwice) return new Refused(HouseDateRefusal.TWICE);
            HouseDate date = new HouseDate(new HouseDateId(ids.next()), day, kind, label);
            RowChanges changes = new RowChanges(tx);
            HouseDateRepository.insert(changes, date);
            return record(changes, date, NOTE);
        }));
    }

    private static Optional<HouseDateRefusal> refusal(LocalDate day, HouseDate.Kind kind, String label) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
            return Optional.of(HouseDateRefusal.YEAR_OUT_OF_RANGE);
        if (label.isEmpty() && kind == HouseDate.Kind.OTHER) return Optional.of(HouseDateRefusal.NO_LABEL);
        return label.length() > LABEL_LIMIT ? Optional.of(HouseDateRefusal.TOO_LONG) : Optional.empty();
    }

    /** Takes a day off. */
    public Writing remove(HouseDate date) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            RowChanges changes = new RowChanges(tx);
            boolean isDone = new HouseDateRepository(tx).delete(changes, date);
            return isDone ? record(changes, date, REMOVE) : new Refused(HouseDateRefusal.GONE);
        }));
    }

    /** Those on these days, the first one first. */
    public List<HouseDate> between(LocalDate first, LocalDate last) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> new HouseDateRepository(tx).between(first, last));
    }

    private Writing record(RowChanges changes, HouseDate date, String verb) {
        journal.record(changes.tx(), verb, date.id().value(), changes.note());
        return new Written(date, verb);
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
