package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.Person;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.WrappingLine;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws the form of a new person, and above it who may be her once that is known. */
final class NewPersonView {
    private final NewPersonViewModel model;
    private final Around around;
    private final Words words;
    private final Consumer<PersonId> openFile;
    private final PersonForm form;
    private final VBox rows = new VBox();
    private final Card near;
    private final Button anyway;
    private final VBox node = new VBox();

    NewPersonView(NewPersonViewModel model, Around around, Consumer<PersonId> openFile, Lifetime life) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        this.openFile = openFile;
        anyway = Buttons.primary(words.say("new.anyway"), model::save);
        anyway.setId("new-anyway");
        near = new Card(words.say("new.twins")).with(Labels.paragraph(words.say("new.twins.sentence")), rows, anyway);
        near.setId("new-twins");
        Button save = Buttons.primary(words.say("new.save"), model::save);
        save.setId("new-save");
        save.visibleProperty().bind(near.visibleProperty().not());
        form = new PersonForm(model.typed(), around, model::save, life).with(save);
        VBox both = new VBox(near, new Card(words.say("person.given")).with(form.node()));
        both.getStyleClass().add("screen-column");
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getChildren().setAll(head(), scroll);
        node.getStyleClass().add("screen");
        life.watch(model.twins(), this::showTwins);
    }

    private Node head() {
        WrappingLine head = new WrappingLine(Labels.title(words.say("new.title")))
                .end(Buttons.plain(words.say("person.back"), around.furniture().navigation()::back));
        head.getStyleClass().add("screen-head");
        return head;
    }

    private void showTwins() {
        boolean any = !model.twins().isEmpty();
        near.setVisible(any);
        near.setManaged(any);
        rows.getChildren().setAll(model.twins().stream().map(this::row).toList());
        if (any) anyway.requestFocus();
    }

    private Node row(Person person) {
        String name = around.furniture().appearance().discreet().name(Described.name(person.is()));
        String beside = Described.beside(person.is(), words);
        return new Row(Labels.strong(name), Labels.second(beside))
                .opens(name + ", " + beside, () -> openFile.accept(person.id()));
    }

    void focusName() {
        form.focusName();
    }

    Node node() {
        return node;
    }
}
