package fr.permanence.people.ui;

import fr.permanence.people.notes.DeskNote;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws the notes for the desk: those there are, and the one being written. */
final class NotesView {
    private final NotesModel model;
    private final Around around;
    private final Words words;
    private final VBox list = new VBox();
    private final Card card;

    NotesView(NotesModel model, Around around, Lifetime life) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        Form form = new Form(around.furniture().appearance()::language);
        var field = form.longText(words.say("note.ask"), model.typedProperty()).hint(words.say("note.hint"));
        field.control().setId("note-body");
        form.with(Buttons.primary(words.say("note.sign"), model::sign));
        card = new Card(words.say("note.title")).with(form.with(list).node());
        life.watch(model.notes(), this::show);
    }

    private void show() {
        list.getChildren().setAll(model.notes().stream().map(this::row).toList());
        if (model.notes().isEmpty()) list.getChildren().setAll(Labels.second(words.say("note.none")));
    }

    private Node row(DeskNote note) {
        VBox lines = new VBox(
                Labels.paragraph(note.body()),
                Labels.quiet(words.say(
                        "entry.signed", around.furniture().moments().moment(note.signedAt()), note.authorName())));
        HBox.setHgrow(lines, Priority.ALWAYS);
        return new Row(lines, Buttons.quiet(words.say("entry.remove"), () -> model.remove(note)));
    }

    Node node() {
        return card;
    }
}
