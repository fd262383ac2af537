package fr.permanence.activities;

import fr.permanence.access.Right;
import fr.permanence.activities.PlaceWatch.Fault;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.ActivityId;
import fr.permanence.store.Act;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How every act on activities is taken back: its rows become again what they were, unless somebody would lose by it. */
public final class ActivityReversals {
    private static final String BACK = "TakenBack";

    private final PlaceWatch watch;
    private final Runnable told;

    /** @param told run after each commit */
    public ActivityReversals(PlaceWatch watch, Runnable told) {
        this.watch = watch;
        this.told = told;
    }

    /** Lets undo take back acts of this verb, and do them again. */
    public void learn(Undo undo, String verb, Right right) {
        undo.learn(verb, right, (tx, act) -> reverse(tx, act, verb + BACK));
        undo.learn(verb + BACK, right, (tx, act) -> reverse(tx, act, verb));
    }

    private Reversal.Result reverse(Transaction tx, Act act, String verb) {
        return switch (RowChanges.restore(tx, act.need())) {
            case RowChanges.AlreadyBack back -> new Gone();
            case RowChanges.ChangedSince since -> new Refused("undo.activityChangedSince");
            case RowChanges.Restored restored -> settle(restored.changes(), verb);
        };
    }

    private Reversal.Result settle(RowChanges changes, String verb) {
        Optional<Fault> fault = fault(changes);
        if (fault.isEmpty()) return new Reversed(verb, changes.note(), told);
        changes.giveUp();
        return new Refused(
                switch (fault.get()) {
                    case OVERBOOKED -> "undo.activityFullSince";
                    case TWICE -> "undo.activityTwice";
                    case PERSON_IS_GONE -> "undo.personIsGone";
                });
    }

    private Optional<Fault> fault(RowChanges changes) {
        Set<Long> touched = new HashSet<>(changes.numbersIn("ACTIVITY_ID"));
        touched.addAll(changes.numbersIn("ACTIVITY.ID"));
        return touched.stream()
                .sorted()
                .flatMap(number -> watch.fault(changes.tx(), new ActivityId(number)).stream())
                .findFirst();
    }
}
