package fr.permanence.stays;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.StayId;
import fr.permanence.stays.StayWatch.Fault;
import fr.permanence.store.Act;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How every act on stays is taken back: its rows become again what they were, unless somebody would lose by it. */
public final class StayReversals {
    private static final String BACK = "TakenBack";

    private final StayWatch watch;
    private final Runnable told;

    /** @param told run after each commit */
    public StayReversals(StayWatch watch, Runnable told) {
        this.watch = watch;
        this.told = told;
    }

    /** Lets undo take back acts of this verb, and do them again, by who plans stays. */
    public void learn(Undo undo, String verb) {
        undo.learn(verb, Right.PLAN_STAYS, (tx, act) -> reverse(tx, act, verb + BACK));
        undo.learn(verb + BACK, Right.PLAN_STAYS, (tx, act) -> reverse(tx, act, verb));
    }

    private Reversal.Result reverse(Transaction tx, Act act, String verb) {
        return switch (RowChanges.restore(tx, act.need())) {
            case RowChanges.AlreadyBack back -> new Gone();
            case RowChanges.ChangedSince since -> new Refused("undo.stayChangedSince");
            case RowChanges.Restored restored -> settle(restored.changes(), verb);
        };
    }

    private Reversal.Result settle(RowChanges changes, String verb) {
        Optional<Fault> fault = fault(changes);
        if (fault.isEmpty()) return new Reversed(verb, changes.note(), told);
        changes.giveUp();
        return switch (fault.get()) {
            case OVERFULL -> new Refused("undo.stayFullSince");
            case ON_TWO_STAYS -> new Refused("undo.stayTwice");
            case PERSON_IS_GONE -> new Refused("undo.personIsGone");
        };
    }

    private Optional<Fault> fault(RowChanges changes) {
        Set<Long> touched = new HashSet<>(changes.numbersIn("STAY_ID"));
        touched.addAll(changes.numbersIn("STAY.ID"));
        return touched.stream()
                .sorted()
                .flatMap(number -> watch.fault(changes.tx(), new StayId(number)).stream())
                .findFirst();
    }
}
