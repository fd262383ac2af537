package fr.permanence.settings.lists;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.Ids;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The lists of the house: read by everybody, edited by who runs it. A word is put away, never deleted under counts. */
public final class HouseLists {
    /** The longest word, in UTF-16 characters. */
    public static final int LABEL_LIMIT = 60;
    /** A word was added. */
    public static final String ADD = HouseListReversals.ADD;
    /** Words were called otherwise, moved, put away or offered again. */
    public static final String CHANGE = HouseListReversals.CHANGE;
    /** The most words of one list. */
    public static final int MOST_WORDS = 40;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;

    /** @param told run after a change is committed, so that what is open looks again */
    public HouseLists(Database database, Journal journal, Session session, Ids ids, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.told = told;
    }

    /** Lets undo take back what this service did; {@code isUsed} tells whether something was counted under a word. */
    public void teach(Undo undo, BiPredicate<Transaction, HouseWordId> isUsed) {
        new HouseListReversals(isUsed, told).teach(undo);
    }

    /** What came of an edit. */
    public sealed interface Edit {}

    /** It is so now. */
    public record Edited(HouseWord word) implements Edit {}

    /** It was so already, or it is the first or last and cannot go further. */
    public record Unchanged() implements Edit {}

    /** It cannot stand in the list as typed. */
    public record Refused(HouseWordRefusal reason) implements Edit {}

    /** The word is not there any more. */
    public record Gone() implements Edit {}

    /** Every word of every list, those put away included, in the order of the lists. */
    public List<HouseWord> all() {
        return database.read(tx -> new HouseListRepository(tx).all());
    }

    /** The words of a list that are offered, in their order. */
    public List<HouseWord> shown(HouseList list) {
        return database.read(tx -> new HouseListRepository(tx).of(list)).stream()
                .filter(HouseWord::shown)
                .toList();
    }

    /** The word of this number inside a transaction, or nothing. */
    public static Optional<HouseWord> find(Transaction tx, HouseWordId id) {
        return new HouseListRepository(tx).find(id);
    }

    /** The words of a list inside a transaction, those put away included. */
    public static List<HouseWord> of(Transaction tx, HouseList list) {
        return new HouseListRepository(tx).of(list);
    }

    /** Adds a word at the end of a list. */
    public Edit add(HouseList list, String typed) {
        session.require(Right.RUN_THE_HOUSE);
        return tell(database.write(tx -> {
            HouseListRepository repository = new HouseListRepository(tx);
            List<HouseWord> there = repository.of(list);
            Optional<HouseWordRefusal> refusal = HouseListRules.refusal(typed, there, null);
            if (refusal.isPresent()) return new Refused(refusal.get());
            int place = there.isEmpty() ? 1 : there.getLast().place() + 1;
            HouseWord word = new HouseWord(new HouseWordId(ids.next()), list, CleanText.line(typed), place, true);
            repository.insert(word);
            journal.record(tx, HouseListReversals.ADD, word.id().value(), UndoNote.empty());
            return new Edited(word);
        }));
    }

    /** Calls a word otherwise; what was counted under it is counted under the new name. */
    public Edit rename(HouseWordId id, String typed) {
        session.require(Right.RUN_THE_HOUSE);
        return tell(database.write(tx -> {
            HouseListRepository repository = new HouseListRepository(tx);
            Optional<HouseWord> word = repository.find(id);
            if (word.isEmpty()) return new Gone();
            Optional<HouseWordRefusal> refusal =
                    HouseListRules.refusal(typed, repository.of(word.get().list()), id);
            if (refusal.isPresent()) return new Refused(refusal.get());
            return change(tx, List.of(word.get().called(CleanText.line(typed))));
        }));
    }

    /** Moves a word one place up (-1) or down (1). */
    public Edit move(HouseWordId id, int by) {
        session.require(Right.RUN_THE_HOUSE);
        return tell(database.write(tx -> {
            HouseListRepository repository = new HouseListRepository(tx);
            Optional<HouseWord> word = repository.find(id);
            if (word.isEmpty()) return new Gone();
            List<HouseWord> moved =
                    HouseListRules.moved(repository.of(word.get().list()), id, by);
            return moved.isEmpty() ? new Unchanged() : change(tx, moved);
        }));
    }

    /** Offers a word again, or puts it away. */
    public Edit show(HouseWordId id, boolean shown) {
        session.require(Right.RUN_THE_HOUSE);
        return tell(database.write(tx -> {
            Optional<HouseWord> word = new HouseListRepository(tx).find(id);
            return word.isEmpty() ? new Gone() : change(tx, List.of(word.get().shownOrNot(shown)));
        }));
    }

    private Edit change(Transaction tx, List<HouseWord> fresh) {
        HouseListRepository repository = new HouseListRepository(tx);
        List<HouseWord> before = fresh.stream()
                .map(word -> repository.find(word.id()).orElseThrow())
                .toList();
        if (before.equals(fresh)) return new Unchanged();
        fresh.forEach(repository::update);
        journal.record(tx, HouseListReversals.CHANGE, fresh.getFirst().id().value(), HouseListReversals.noteOf(before));
        return new Edited(fresh.getFirst());
    }

    private Edit tell(Edit edit) {
        if (edit instanceof Edited) told.run();
        return edit;
    }
}
