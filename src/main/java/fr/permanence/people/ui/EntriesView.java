package fr.permanence.people.ui;

import fr.permanence.people.entries.Entry;
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

/** Draws the sealed entries of one kind. */
final class EntriesView {
    private final EntriesModel model;
    private final Around around;
    private final Words words;
    private final VBox list = new VBox();
    private final Card card;

    EntriesView(EntriesModel model, Around around, Lifetime life) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        String key = "entry." + model.kind().name();
        card = new Card(words.say(key));
        life.watch(model.entries(), this::show);
        Form form = new Form(around.furniture().appearance()::language);
        form.longText(words.say(key + ".ask"), model.typedProperty())
                .control()
                .setId("entry-" + model.kind().name());
        form.with(Buttons.plain(words.say("entry.keep"), model::note));
        card.note().setText(words.say("entry.sealed"));
        card.with(list, form.node());
    }

    private void show() {
        list.getChildren().setAll(model.entries().stream().map(this::row).toList());
    }

    private Node row(Entry entry) {
        String at = around.furniture().moments().moment(entry.writtenAt());
        VBox lines = new VBox(
                Labels.paragraph(entry.text()), Labels.quiet(words.say("entry.signed", at, entry.authorName())));
        HBox.setHgrow(lines, Priority.ALWAYS);
        return new Row(lines, Buttons.quiet(words.say("entry.remove"), () -> model.remove(entry)));
    }

    Node node() {
        return card;
    }
}
