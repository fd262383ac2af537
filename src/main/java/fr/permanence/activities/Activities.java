package fr.permanence.activities;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.PlaceWatch.Fault;
import fr.permanence.change.Undo;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.Ids;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.Optional;

/** What the house offers: seen by who keeps the desk, written by the coordinator. */
public final class Activities {
    /** An activity was added. */
    public static final String ADD = "activity.add";
    /** It was written otherwise. */
    public static final String CORRECT = "activity.correct";
    /** It is no longer offered, or is again. */
    public static final String PUT_AWAY = "activity.putAway";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final PlaceWatch watch;
    private final Runnable told;

    public Activities(Coordination with, PlaceWatch watch) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
        this.watch = watch;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, ADD, Right.LEAD_ACTIVITIES);
        reversals.learn(undo, CORRECT, Right.LEAD_ACTIVITIES);
        reversals.learn(undo, PUT_AWAY, Right.LEAD_ACTIVITIES);
    }

    /** What came of writing. */
    public sealed interface Writing {}

    /** It is kept. */
    public record Written(Activity activity) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** It cannot be kept so; nothing was changed. */
    public record Refused(ActivityRefusal reason) implements Writing {}

    /** Adds an activity; it has no session yet. */
    public Writing add(ActivityDraft typed) {
        session.require(Right.LEAD_ACTIVITIES);
        Optional<ActivityRefusal> refusal = ActivityRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            RowChanges changes = new RowChanges(tx);
            Activity added = add(changes, typed, new ActivityId(ids.next()));
            journal.record(tx, ADD, added.id().value(), changes.note());
            return new Written(added);
        }));
    }

    /**
     * Writes it otherwise. Fewer places than people who have one is refused: nobody loses a place silently.
     *
     * @param shown what the edit was begun on
     */
    public Writing correct(Activity shown, ActivityDraft typed) {
        session.require(Right.LEAD_ACTIVITIES);
        Optional<ActivityRefusal> refusal = ActivityRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> rewrite(
                tx,
                shown,
                new Activity(shown.id(), ActivityRules.cleaned(typed), shown.putAway(), shown.revision() + 1),
                CORRECT)));
    }

    /** Takes it out of what is offered, or offers it again; what was held stays. */
    public Writing putAway(Activity shown, boolean away) {
        session.require(Right.LEAD_ACTIVITIES);
        return tell(database.write(
                tx -> rewrite(tx, shown, new Activity(shown.id(), shown.is(), away, shown.revision() + 1), PUT_AWAY)));
    }

    private Writing rewrite(Transaction tx, Activity shown, Activity wanted, String verb) {
        ActivityRepository repository = new ActivityRepository(tx);
        Optional<Activity> now = repository.find(shown.id());
        if (now.isEmpty()) return new Refused(ActivityRefusal.GONE);
        if (!now.get().equals(shown)) return new Refused(ActivityRefusal.CHANGED_SINCE);
        if (wanted.is().equals(shown.is()) && wanted.putAway() == shown.putAway()) return new Unchanged();
        RowChanges changes = new RowChanges(tx);
        repository.update(changes, wanted);
        Optional<Fault> fault = watch.fault(tx, shown.id());
        if (fault.isPresent()) {
            changes.giveUp();
            return new Refused(ActivityRefusal.MORE_SIGNED_UP);
        }
        journal.record(tx, verb, shown.id().value(), changes.note());
        return new Written(wanted);
    }

    /** All activities, those put away last. */
    public List<Activity> all() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new ActivityRepository(tx).all());
    }

    /** The activity of this number, if it is there. */
    public Optional<Activity> find(ActivityId id) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> findWithin(tx, id));
    }

    /** Adds an activity that may be written, with what a sibling writes in the same act. */
    public static Activity add(RowChanges changes, ActivityDraft typed, ActivityId id) {
        Activity added = new Activity(id, ActivityRules.cleaned(typed), false, 1);
        new ActivityRepository(changes.tx()).insert(changes, added);
        return added;
    }

    /** The same inside a transaction of a sibling. */
    public static Optional<Activity> findWithin(Transaction tx, ActivityId id) {
        return new ActivityRepository(tx).find(id);
    }

    /** The activities of these numbers, inside a transaction of a sibling. */
    public static List<Activity> within(Transaction tx, List<ActivityId> ids) {
        return new ActivityRepository(tx).of(ids);
    }

    /** Rooms that were written before, to propose them. */
    public List<String> rooms() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new ActivityRepository(tx).rooms());
    }

    /** Leaders and escorts that were written before, to propose them. */
    public List<String> leaders() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new ActivityRepository(tx).names());
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
