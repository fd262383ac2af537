package fr.permanence.settings.ui;

import fr.permanence.change.Undo;
import fr.permanence.ids.HouseWordId;
import fr.permanence.settings.lists.HouseList;
import fr.permanence.settings.lists.HouseLists;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.ui.Background;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lists of the house as they are being edited. */
final class ListsViewModel {
    final ObservableList<HouseWord> all = FXCollections.observableArrayList();

    private final HouseLists lists;
    private final Undo undo;
    private final Background background;

    ListsViewModel(HouseLists lists, Undo undo, Background background) {
        this.lists = lists;
        this.undo = undo;
        this.background = background;
    }

    void askAgain() {
        background.run(lists::all, all::setAll);
    }

    List<HouseWord> of(HouseList list) {
        return all.stream().filter(word -> word.list() == list).toList();
    }

    void add(HouseList list, String typed, Consumer<HouseLists.Edit> answered, Consumer<Exception> trouble) {
        edit(() -> lists.add(list, typed), answered, trouble);
    }

    void rename(HouseWordId id, String typed, Consumer<HouseLists.Edit> answered, Consumer<Exception> trouble) {
        edit(() -> lists.rename(id, typed), answered, trouble);
    }

    void move(HouseWordId id, int by, Consumer<Exception> trouble) {
        edit(() -> lists.move(id, by), edit -> {}, trouble);
    }

    void show(HouseWordId id, boolean shown, Consumer<HouseLists.Edit> answered, Consumer<Exception> trouble) {
        edit(() -> lists.show(id, shown), answered, trouble);
    }

    /** Takes an edit of this word back, whatever was done since. */
    void takeBack(String verb, HouseWordId id, Consumer<Undo.Outcome> answered, Consumer<Exception> trouble) {
        background.run(() -> undo.takeBack(verb, id.value()), answered, trouble);
    }

    private void edit(Supplier<HouseLists.Edit> work, Consumer<HouseLists.Edit> answered, Consumer<Exception> trouble) {
        background.run(
                work::get,
                edit -> {
                    askAgain();
                    answered.accept(edit);
                },
                trouble);
    }
}
