package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PersonLine;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.EmptyState;
import fr.permanence.ui.EscapeThrough;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.SearchBox;
import fr.permanence.ui.WrappingLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws the list of people. */
final class PeopleView {
    private final PeopleViewModel model;
    private final Consumer<PersonId> openFile;
    private final Words words;
    private final VBox node = new VBox();
    private final SearchBox box;
    private final ListView<PersonLine> list;
    private final Label count = Labels.second("");

    PeopleView(PeopleViewModel model, Around around, PeopleExits exits, Lifetime life) {
        this.model = model;
        this.openFile = exits.openFile();
        this.words = around.words();
        Appearance appearance = around.furniture().appearance();
        box = new SearchBox(words.say("people.seek"), model.typedProperty())
                .with(new Keys(appearance::language), List.of());
        box.field().setId("people-box");
        list = new ListView<>(model.shown());
        list.setId("people-list");
        EscapeThrough.of(list);
        list.setAccessibleText(words.say("people.title"));
        list.setCellFactory(view -> new PersonCell(model, around));
        build(exits, life);
        listen(life);
    }

    private void build(PeopleExits exits, Lifetime life) {
        Button newPerson = Buttons.plain(words.say("people.new"), exits.openNew());
        newPerson.setId("people-new");
        Button importing = Buttons.plain(words.say("people.import"), exits.openImport());
        importing.setId("people-import");
        WrappingLine head = new WrappingLine(Labels.title(words.say("people.title")), count).end(newPerson, importing);
        head.getStyleClass().add("screen-head");
        Card card = new Card().with(list);
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        Node empty = new EmptyState(
                words.say("people.empty"), Buttons.plain(words.say("people.import"), exits.openImport()));
        empty.managedProperty().bind(empty.visibleProperty());
        empty.visibleProperty().bind(model.isEmptyHouseProperty());
        card.managedProperty().bind(card.visibleProperty());
        card.visibleProperty().bind(model.isEmptyHouseProperty().not());
        node.getChildren().setAll(head, box, new FilterBar(model, words, life).node(), card, empty);
        node.getStyleClass().add("screen");
    }

    private void listen(Lifetime life) {
        life.watch(model.shown(), this::sayCount);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) openChosen();
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) openChosen();
        });
        box.field().addEventFilter(KeyEvent.KEY_PRESSED, this::fromBox);
    }

    /** From the box, the arrow goes down into the list and Enter opens the first. */
    private void fromBox(KeyEvent event) {
        if (model.shown().isEmpty()) return;
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.getSelectionModel().select(0);
            list.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER
                && !model.typedProperty().get().isBlank()) {
            event.consume();
            openFile.accept(model.shown().getFirst().id());
        }
    }

    private void openChosen() {
        PersonLine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) openFile.accept(chosen.id());
    }

    /** Why nobody is shown, and with filters the way to drop them all. */
    private Node nobody() {
        if (model.filterProperty().get().isNone()) return Labels.second(words.say("people.nobodyFound"));
        Button all = Buttons.plain(
                words.say("filter.none"), () -> model.filterProperty().set(PeopleFilter.NONE));
        all.setId("filter-none");
        return new EmptyState(words.say("people.nobodyFiltered"), all);
    }

    private void sayCount() {
        list.setPlaceholder(nobody());
        boolean all = model.typedProperty().get().isBlank()
                && model.filterProperty().get().isNone();
        count.setText(
                all
                        ? words.say("people.count", model.total())
                        : words.say("people.found", model.shown().size(), model.total()));
    }

    Node node() {
        return node;
    }

    void focusBox() {
        box.field().requestFocus();
    }
}
