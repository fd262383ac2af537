package fr.permanence.stays.journeys;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.StayId;
import fr.permanence.store.Act;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.Objects;

/** How acts on journeys are taken back: unless somebody sat down since where it would be too full, or at the same time. */
final class SeatReversals {
    private static final String BACK = "TakenBack";

    private final JourneyQueries journeys;
    private final Runnable told;

    SeatReversals(JourneyQueries journeys, Runnable told) {
        this.journeys = journeys;
        this.told = told;
    }

    void learn(Undo undo, String verb) {
        undo.learn(verb, Right.PLAN_STAYS, (tx, act) -> reverse(tx, act, verb + BACK));
        undo.learn(verb + BACK, Right.PLAN_STAYS, (tx, act) -> reverse(tx, act, verb));
    }

    private Reversal.Result reverse(Transaction tx, Act act, String verb) {
        return switch (RowChanges.restore(tx, act.need())) {
            case RowChanges.AlreadyBack back -> new Gone();
            case RowChanges.ChangedSince since -> new Refused("undo.journeyChangedSince");
            case RowChanges.Restored restored -> settle(restored.changes(), verb);
        };
    }

    private Reversal.Result settle(RowChanges changes, String verb) {
        boolean isWrong = changes.numbersIn("STAY_ID").stream()
                .map(number -> journeys.within(changes.tx(), new StayId(number)).orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(journey -> SeatRules.fault(journey).isPresent());
        if (!isWrong) return new Reversed(verb, changes.note(), told);
        changes.giveUp();
        return new Refused("undo.journeySeatedSince");
    }
}
