package fr.permanence.checkin.apart;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How keeping two people apart, and its end, are taken back. */
final class ApartReversals {
    static final String FORGET = "apart.forget";
    static final String GO_ON = "apart.goOn";

    private final Runnable told;

    ApartReversals(Runnable told) {
        this.told = told;
    }

    void teach(Undo undo) {
        undo.learn(ApartPairs.KEEP, Right.FOLLOW, this::forget);
        undo.learn(FORGET, Right.FOLLOW, this::keepAgain);
        undo.learn(ApartPairs.END, Right.FOLLOW, this::goOn);
        undo.learn(GO_ON, Right.FOLLOW, this::endAgain);
    }

    private Reversal.Result forget(Transaction tx, Act act) {
        ApartRepository repository = new ApartRepository(tx);
        Optional<ApartPair> pair = repository.find(subject(act));
        if (pair.isEmpty()) return new Gone();
        repository.delete(pair.get().id());
        return new Reversed(FORGET, UndoNote.of(note(pair.get())), told);
    }

    private Reversal.Result keepAgain(Transaction tx, Act act) {
        ApartRepository repository = new ApartRepository(tx);
        ApartPair pair = read(subject(act), act.need());
        if (!People.hasFile(tx, pair.first()) || !People.hasFile(tx, pair.second()))
            return new Refused("undo.personIsGone");
        repository.insert(pair);
        return new Reversed(ApartPairs.KEEP, UndoNote.empty(), told);
    }

    private Reversal.Result goOn(Transaction tx, Act act) {
        ApartRepository repository = new ApartRepository(tx);
        Optional<ApartPair> pair = repository.find(subject(act));
        Instant ended = pair.map(ApartPair::endedAt).orElse(null);
        if (pair.isEmpty() || ended == null) return new Gone();
        repository.update(pair.get().ended(null));
        return new Reversed(GO_ON, UndoNote.of(Map.of("ended", ended.toString())), told);
    }

    private Reversal.Result endAgain(Transaction tx, Act act) {
        ApartRepository repository = new ApartRepository(tx);
        Optional<ApartPair> pair = repository.find(subject(act));
        if (pair.isEmpty()) return new Gone();
        repository.update(pair.get().ended(Instant.parse(act.need().need("ended"))));
        return new Reversed(ApartPairs.END, UndoNote.empty(), told);
    }

    private static long subject(Act act) {
        return act.subjectAs(id -> id);
    }

    private static Map<String, String> note(ApartPair pair) {
        Map<String, String> note = new HashMap<>();
        note.put("first", String.valueOf(pair.first().value()));
        note.put("second", String.valueOf(pair.second().value()));
        note.put("warn", pair.warn());
        note.put("since", pair.since().toString());
        note.put("by", String.valueOf(pair.by().value()));
        Instant ended = pair.endedAt();
        if (ended != null) note.put("ended", ended.toString());
        return note;
    }

    private static ApartPair read(long id, UndoNote note) {
        String ended = note.value("ended");
        return new ApartPair(
                id,
                new PersonId(Long.parseLong(note.need("first"))),
                new PersonId(Long.parseLong(note.need("second"))),
                note.need("warn"),
                Instant.parse(note.need("since")),
                new AccountId(Long.parseLong(note.need("by"))),
                ended == null ? null : Instant.parse(ended));
    }
}
