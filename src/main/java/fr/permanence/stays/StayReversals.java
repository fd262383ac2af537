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
import fr.permanence.store.UndoNote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** How every act on stays is taken back: its rows become again what they were, unless somebody would lose by it. */
public final class StayReversals {
    private static final String BACK = "TakenBack";

    private final StayWatch watch;
    private final List<StayPromise> promises;
    private final Runnable told;

    /**
     * @param promises what rooms of stays promise besides, asked in this order
     * @param told run after each commit
     */
    public StayReversals(StayWatch watch, List<StayPromise> promises, Runnable told) {
        this.watch = watch;
        this.promises = List.copyOf(promises);
        this.told = told;
    }

    /** Lets undo take back acts of this verb, and do them again, by who plans stays. */
    public void learn(Undo undo, String verb) {
        learn(undo, verb, (tx, act) -> {});
    }

    /**
     * The same, after something was made ready for it.
     *
     * @param before run inside the transaction before the act is taken back, not before it is done again
     */
    public void learn(Undo undo, String verb, BiConsumer<Transaction, Act> before) {
        undo.learn(verb, Right.PLAN_STAYS, (tx, act) -> {
            before.accept(tx, act);
            return reverse(tx, act, verb + BACK);
        });
        undo.learn(verb + BACK, Right.PLAN_STAYS, (tx, act) -> reverse(tx, act, verb));
    }

    private Reversal.Result reverse(Transaction tx, Act act, String verb) {
        UndoNote note = act.need();
        Map<StayPromise, Set<String>> before = broken(tx, staysOf(note));
        Optional<RowChanges> place = TypedPlace.back(tx, note);
        Reversal.Result result = switch (RowChanges.restore(tx, note)) {
            case RowChanges.AlreadyBack back -> new Gone();
            case RowChanges.ChangedSince since ->
                new Refused(isAboutBeds(note) ? "undo.stayBedsSince" : "undo.stayChangedSince");
            case RowChanges.Restored restored -> settle(restored.changes(), verb, before);
        };
        if (!(result instanceof Reversed done)) {
            place.ifPresent(RowChanges::giveUp);
            return result;
        }
        UndoNote next = TypedPlace.gone(tx, note, TypedPlace.noteOfBack(done.undo(), place));
        return new Reversed(done.verb(), next, done.tell());
    }

    private static boolean isAboutBeds(UndoNote note) {
        return !RowChanges.numbersIn(note, "BED_NIGHT.ID").isEmpty();
    }

    private Reversal.Result settle(RowChanges changes, String verb, Map<StayPromise, Set<String>> before) {
        Optional<String> refusal = fault(changes).map(StayReversals::said).or(() -> brokenSince(changes, before));
        if (refusal.isEmpty()) return new Reversed(verb, changes.note(), told);
        changes.giveUp();
        return new Refused(refusal.get());
    }

    private static String said(Fault fault) {
        return switch (fault) {
            case OVERFULL -> "undo.stayFullSince";
            case ON_TWO_STAYS -> "undo.stayTwice";
            case PERSON_IS_GONE -> "undo.personIsGone";
        };
    }

    /** Which stays an act moved somebody on; what only says who wishes what moves nobody. */
    private static Set<Long> staysOf(UndoNote note) {
        if (!RowChanges.numbersIn(note, "ROOM_WISH.STAY_ID").isEmpty()) return Set.of();
        Set<Long> stays = new TreeSet<>(RowChanges.numbersIn(note, "STAY_ID"));
        stays.addAll(RowChanges.numbersIn(note, "STAY.ID"));
        return stays;
    }

    private Map<StayPromise, Set<String>> broken(Transaction tx, Set<Long> stays) {
        Map<StayPromise, Set<String>> broken = new HashMap<>();
        for (StayPromise promise : promises) broken.put(promise, broken(tx, promise, stays));
        return broken;
    }

    private static Set<String> broken(Transaction tx, StayPromise promise, Set<Long> stays) {
        Set<String> broken = new HashSet<>();
        for (Long stay : stays) broken.addAll(promise.broken(tx, new StayId(stay)));
        return broken;
    }

    private Optional<String> brokenSince(RowChanges changes, Map<StayPromise, Set<String>> before) {
        Set<Long> stays = staysOf(changes.note());
        return promises.stream()
                .filter(promise ->
                        !before.getOrDefault(promise, Set.of()).containsAll(broken(changes.tx(), promise, stays)))
                .map(StayPromise::refusal)
                .findFirst();
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
