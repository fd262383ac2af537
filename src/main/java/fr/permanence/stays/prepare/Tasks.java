package fr.permanence.stays.prepare;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.StayId;
import fr.permanence.ids.StayTaskId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.Stays;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be done for a stay, by when, and by whom it was done. */
public final class Tasks {
    /** Something to do was added, written otherwise or taken off. */
    public static final String WRITE = "stay.task";
    /** It is done, or is not after all. */
    public static final String DONE = "stay.taskDone";
    /** Several were taken over at once. */
    public static final String FILL = "stay.tasks";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    public Tasks(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        for (String verb : List.of(WRITE, DONE, FILL)) reversals.learn(undo, verb);
    }

    /** Something to do as it is typed or proposed. */
    public record Draft(String what, int daysBefore) {
        @Override
        public String toString() {
            return "Draft";
        }
    }

    /** What came of it. */
    public sealed interface Writing {}

    /**
     * It is kept.
     *
     * @param verb with the number of the task, what takes it back
     */
    public record Written(StayTask task, String verb) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** Nothing was changed. */
    public record Refused(PrepareRefusal reason) implements Writing {}

    /** Adds something to do. */
    public Writing add(StayId stay, Draft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<PrepareRefusal> refusal = refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            if (Stays.findWithin(tx, stay).isEmpty()) return new Refused(PrepareRefusal.GONE);
            RowChanges changes = new RowChanges(tx);
            StayTask added = fresh(stay, typed);
            changes.insert(PrepareRepository.toRow(added));
            return record(tx, changes, added, WRITE);
        }));
    }

    /**
     * Takes over several at once, in one act on the stay: the usual list of a new stay. What is there already in the same
     * words is left out, and so is what cannot be written.
     *
     * @return how many were added
     */
    public int fill(StayId stay, List<Draft> usual) {
        session.require(Right.PLAN_STAYS);
        int added = database.write(tx -> {
            if (Stays.findWithin(tx, stay).isEmpty()) return 0;
            List<String> there = new ArrayList<>(new PrepareRepository(tx)
                    .tasks(stay).stream().map(StayTask::what).toList());
            RowChanges changes = new RowChanges(tx);
            int before = there.size();
            for (Draft draft : usual) {
                if (refusal(draft).isPresent() || there.contains(CleanText.line(draft.what()))) continue;
                StayTask task = fresh(stay, draft);
                changes.insert(PrepareRepository.toRow(task));
                there.add(task.what());
            }
            if (!changes.isEmpty()) journal.record(tx, FILL, stay.value(), changes.note());
            return there.size() - before;
        });
        if (added > 0) told.run();
        return added;
    }

    private StayTask fresh(StayId stay, Draft typed) {
        return new StayTask(
                new StayTaskId(ids.next()), stay, CleanText.line(typed.what()), typed.daysBefore(), null, null);
    }

    /** Writes it otherwise. */
    public Writing correct(StayTask shown, Draft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<PrepareRefusal> refusal = refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        StayTask wanted = new StayTask(
                shown.id(),
                shown.stay(),
                CleanText.line(typed.what()),
                typed.daysBefore(),
                shown.doneAt(),
                shown.doneByName());
        return rewrite(shown, wanted, WRITE);
    }

    /** It is done, by who is signed in, or is not after all. */
    public Writing done(StayTask shown, boolean isDone) {
        session.require(Right.PLAN_STAYS);
        if (shown.isDone() == isDone) return new Unchanged();
        StayTask wanted = new StayTask(
                shown.id(),
                shown.stay(),
                shown.what(),
                shown.daysBefore(),
                isDone ? clock.now() : null,
                isDone ? session.name() : null);
        return rewrite(shown, wanted, DONE);
    }

    private Writing rewrite(StayTask shown, StayTask wanted, String verb) {
        return tell(database.write(tx -> {
            Optional<Writing> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            if (wanted.equals(shown)) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            changes.update(PrepareRepository.toRow(wanted));
            return record(tx, changes, wanted, verb);
        }));
    }

    /** Takes it off the list. */
    public Writing remove(StayTask shown) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<Writing> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            RowChanges changes = new RowChanges(tx);
            changes.delete(PrepareRepository.toRow(shown));
            return record(tx, changes, shown, WRITE);
        }));
    }

    private static Optional<PrepareRefusal> refusal(Draft typed) {
        return PrepareRules.line(typed.what()).or(() -> PrepareRules.due(typed.daysBefore()));
    }

    private static Optional<Writing> stale(Transaction tx, StayTask shown) {
        Optional<StayTask> now = new PrepareRepository(tx).task(shown.id());
        if (now.isEmpty()) return Optional.of(new Refused(PrepareRefusal.GONE));
        return now.get().equals(shown) ? Optional.empty() : Optional.of(new Refused(PrepareRefusal.CHANGED_SINCE));
    }

    private Writing record(Transaction tx, RowChanges changes, StayTask of, String verb) {
        journal.record(tx, verb, of.id().value(), changes.note());
        return new Written(of, verb);
    }

    /** All of a stay, the first due first. */
    public List<StayTask> of(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> new PrepareRepository(tx).tasks(stay));
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
