package fr.permanence.settings.lists;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.HouseWordId;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How edits of the lists are taken back. */
final class HouseListReversals {
    static final String ADD = "word.add";
    static final String REMOVE = "word.remove";
    static final String CHANGE = "word.change";

    private final BiPredicate<Transaction, HouseWordId> isUsed;
    private final Runnable told;

    HouseListReversals(BiPredicate<Transaction, HouseWordId> isUsed, Runnable told) {
        this.isUsed = isUsed;
        this.told = told;
    }

    void teach(Undo undo) {
        undo.learn(ADD, Right.RUN_THE_HOUSE, this::remove);
        undo.learn(REMOVE, Right.RUN_THE_HOUSE, this::putBack);
        undo.learn(CHANGE, Right.RUN_THE_HOUSE, this::changeBack);
    }

    private Reversal.Result remove(Transaction tx, Act act) {
        HouseListRepository repository = new HouseListRepository(tx);
        Optional<HouseWord> word = repository.find(act.subjectAs(HouseWordId::new));
        if (word.isEmpty()) return new Gone();
        if (isUsed.test(tx, word.get().id())) return new Refused("undo.wordIsUsed");
        repository.delete(word.get().id());
        return new Reversed(REMOVE, noteOf(List.of(word.get())), told);
    }

    private Reversal.Result putBack(Transaction tx, Act act) {
        wordsIn(act.need()).forEach(new HouseListRepository(tx)::insert);
        return new Reversed(ADD, UndoNote.empty(), told);
    }

    private Reversal.Result changeBack(Transaction tx, Act act) {
        HouseListRepository repository = new HouseListRepository(tx);
        List<HouseWord> now = new ArrayList<>();
        for (HouseWord before : wordsIn(act.need())) {
            Optional<HouseWord> there = repository.find(before.id());
            if (there.isEmpty()) return new Gone();
            now.add(there.get());
            repository.update(before);
        }
        return new Reversed(CHANGE, noteOf(now), told);
    }

    static UndoNote noteOf(List<HouseWord> words) {
        Map<String, String> note = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            HouseWord word = words.get(i);
            note.put(i + ".id", String.valueOf(word.id().value()));
            note.put(i + ".list", word.list().name());
            note.put(i + ".label", word.label());
            note.put(i + ".place", String.valueOf(word.place()));
            note.put(i + ".shown", String.valueOf(word.shown()));
        }
        return UndoNote.of(note);
    }

    private static List<HouseWord> wordsIn(UndoNote note) {
        List<HouseWord> words = new ArrayList<>();
        for (int i = 0; note.value(i + ".id") != null; i++)
            words.add(new HouseWord(
                    new HouseWordId(Long.parseLong(note.need(i + ".id"))),
                    HouseList.valueOf(note.need(i + ".list")),
                    note.need(i + ".label"),
                    Integer.parseInt(note.need(i + ".place")),
                    Boolean.parseBoolean(note.need(i + ".shown"))));
        return words;
    }
}
