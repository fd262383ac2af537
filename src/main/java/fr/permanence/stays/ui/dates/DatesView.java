package fr.permanence.stays.ui.dates;

import fr.permanence.stays.dates.HouseDate;
import fr.permanence.stays.ui.dates.DatesModel.Wrong;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the days that are noted at the left, one more to note at the right. */
final class DatesView {
    private final DatesModel model;
    private final StayWords words;
    private final Field<TextField> day;
    private final Field<TextField> label;
    private final VBox rows = new VBox();
    private final VBox node = new VBox();

    DatesView(DatesModel model, StayWords words, Lifetime life) {
        this.model = model;
        this.words = words;
        Form form = new Form(words::language);
        day = form.text(words.say("dates.day"), model.dayProperty());
        day.control().setId("date-day");
        day.control().setPromptText(words.say("plan.field.FIRST.hint"));
        form.choice(
                        words.say("dates.kind"),
                        List.of(HouseDate.Kind.values()),
                        kind -> words.say("dates.kind." + kind),
                        model.kindProperty())
                .control()
                .setId("date-kind");
        label = form.text(words.say("dates.label"), model.labelProperty());
        label.control().setId("date-label");
        Button note = Buttons.primary(words.say("dates.note"), model::note);
        note.setId("date-note");
        form.with(Labels.paragraph(words.say("dates.hint")), note).onEnter(model::note);
        Card one = new Card(words.say("dates.new")).with(form.node());
        Card list = new Card(words.say("dates.list")).with(rows);
        node.getStyleClass().add("screen");
        node.getChildren().setAll(Labels.title(words.say("dates.title")), new Columns(list, one));
        life.watch(model.all(), this::show);
        life.follow(model.wrongProperty(), this::refuse);
    }

    Node node() {
        return node;
    }

    void focus() {
        day.control().requestFocus();
    }

    private void show() {
        rows.getChildren().setAll(model.all().stream().map(this::row).toList());
        if (model.all().isEmpty()) rows.getChildren().add(Labels.paragraph(words.say("dates.none")));
    }

    private Row row(HouseDate date) {
        Button remove = Buttons.quiet(words.say("dates.remove"), () -> model.remove(date));
        remove.setAccessibleText(words.say("dates.removeThis", words.dated(date)));
        return new Row(Labels.paragraph(words.dated(date))).end(remove);
    }

    private void refuse(@Nullable Wrong wrong) {
        day.accept();
        label.accept();
        if (wrong == null) return;
        Field<TextField> field = switch (wrong.field()) {
            case DAY -> day;
            case LABEL -> label;
        };
        field.refuse(wrong.sentence());
        field.control().requestFocus();
    }
}
