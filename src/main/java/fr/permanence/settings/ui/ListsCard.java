package fr.permanence.settings.ui;

import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.ids.HouseWordId;
import fr.permanence.settings.lists.HouseList;
import fr.permanence.settings.lists.HouseLists;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.settings.lists.HouseWordRefusal;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Words;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Question;
import fr.permanence.ui.Row;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The words the centre chooses: services, whom one asks for, what for. Each is added, renamed, ordered, put away. */
final class ListsCard {
    private final ListsViewModel model;
    private final Words words;
    private final Furniture furniture;
    private final VBox rows = new VBox();
    private final Card card;
    // Held here: the model outlives the nodes, and must not keep them.
    private final ListChangeListener<HouseWord> changed = change -> show();

    ListsCard(ListsViewModel model, Words words, Furniture furniture) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        card = new Card(words.say("lists")).with(rows);
        card.setUserData(this);
        card.setId("settings-lists");
        model.all.addListener(new WeakListChangeListener<>(changed));
        show();
    }

    Node node() {
        return card;
    }

    private void show() {
        rows.getChildren().clear();
        for (HouseList list : HouseList.values()) {
            Button add = Buttons.quiet(words.say("lists.add"), () -> add(list));
            add.setId("lists-add-" + list);
            add.setAccessibleText(words.say("lists.add.to", words.say("list." + list)));
            rows.getChildren().add(new Row(Labels.heading(words.say("list." + list))).end(add));
            List<HouseWord> of = model.of(list);
            for (HouseWord word : of)
                rows.getChildren().add(row(word, word.equals(of.getFirst()), word.equals(of.getLast())));
        }
    }

    private Row row(HouseWord word, boolean isFirst, boolean isLast) {
        Label label = word.shown() ? Labels.plain(word.label()) : Labels.quiet(words.say("lists.hidden", word.label()));
        // A word of the house may be longer than the room beside its buttons.
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HouseWordId id = word.id();
        Button up = Buttons.icon(
                Feather.CHEVRON_UP, words.say("lists.up", word.label()), () -> model.move(id, -1, this::trouble));
        Button down = Buttons.icon(
                Feather.CHEVRON_DOWN, words.say("lists.down", word.label()), () -> model.move(id, 1, this::trouble));
        up.setDisable(isFirst);
        down.setDisable(isLast);
        Button rename = Buttons.icon(Feather.EDIT_2, words.say("lists.rename.of", word.label()), () -> rename(word));
        String verb = words.say(word.shown() ? "lists.hide" : "lists.show");
        String done = word.shown() ? "lists.didHide" : "lists.didShow";
        Button hide = Buttons.quiet(
                verb, () -> model.show(id, !word.shown(), edit -> say(edit, done, HouseLists.CHANGE), this::trouble));
        hide.setAccessibleText(verb + " " + word.label());
        return new Row(label).end(rename, hide, up, down);
    }

    private void add(HouseList list) {
        ask(
                words.say("lists.add.to", words.say("list." + list)),
                "",
                words.say("lists.add.do"),
                (typed, field) -> model.add(
                        list, typed, edit -> cameOf(edit, field, "lists.didAdd", HouseLists.ADD), this::trouble));
    }

    private void rename(HouseWord word) {
        ask(
                words.say("lists.rename.of", word.label()),
                word.label(),
                words.say("lists.rename.do"),
                (typed, field) -> model.rename(
                        word.id(),
                        typed,
                        edit -> cameOf(edit, field, "lists.didRename", HouseLists.CHANGE),
                        this::trouble));
    }

    private void ask(String title, String now, String verb, BiConsumer<String, Field<TextField>> act) {
        StringProperty typed = new SimpleStringProperty(now);
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> field = form.text(words.say("lists.word"), typed);
        field.control().setId("lists-word");
        Runnable save = () -> act.accept(typed.get(), field);
        field.control().setOnAction(event -> save.run());
        furniture
                .dialogs()
                .open(new Question(
                        title,
                        form.node(),
                        List.of(Answer.mainThatStays(verb, save), Answer.dismiss(words.say("cancel")))));
    }

    private void cameOf(HouseLists.Edit edit, Field<TextField> field, String done, String verb) {
        switch (edit) {
            case HouseLists.Edited edited -> {
                furniture.dialogs().close();
                say(edited, done, verb);
            }
            case HouseLists.Unchanged same -> furniture.dialogs().close();
            case HouseLists.Gone gone -> furniture.dialogs().close();
            case HouseLists.Refused refused ->
                field.refuse(words.say("lists.refusal." + refused.reason(), mostOf(refused.reason())));
        }
    }

    /** Says what was done to which word, with the way back. */
    private void say(HouseLists.Edit edit, String done, String verb) {
        if (!(edit instanceof HouseLists.Edited edited)) return;
        HouseWord word = edited.word();
        furniture
                .toasts()
                .sayUndoable(
                        words.say(done, word.label(), words.say("list." + word.list())),
                        () -> model.takeBack(verb, word.id(), this::sayTakenBack, this::trouble));
    }

    private void sayTakenBack(Undo.Outcome outcome) {
        furniture
                .toasts()
                .say(new UndoWords(
                                furniture.appearance()::language,
                                furniture.appearance().discreet()::name)
                        .say(outcome));
    }

    private static int mostOf(HouseWordRefusal reason) {
        return reason == HouseWordRefusal.LIST_FULL ? HouseLists.MOST_WORDS : HouseLists.LABEL_LIMIT;
    }

    private void trouble(Exception thrown) {
        furniture.toasts().trouble(new TroubleWords(furniture.appearance()::language).say(thrown));
    }
}
