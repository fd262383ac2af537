package fr.permanence.checkin.ui.shared;

import fr.permanence.checkin.Suggestion;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field in which one person is looked for, and who answers below it. Enter takes the first. */
public final class PickView {
    private final PickModel model;
    private final DeskWords words;
    private final SuggestionWords people;
    private final Field<TextField> field;
    private final VBox rows = new VBox();

    public PickView(PickModel model, DeskWords words, Form form, String asked, String id, Lifetime life) {
        this.model = model;
        this.words = words;
        this.people = words.suggestions();
        field = form.text(asked, model.typedProperty());
        field.control().setId(id);
        field.control().setOnAction(event -> model.chooseFirst());
        rows.getStyleClass().add("pick-rows");
        form.with(rows);
        life.hear(model.found(), this::show);
        life.follow(model.chosenProperty(), this::showChosen);
        show();
    }

    public Field<TextField> field() {
        return field;
    }

    private void show() {
        rows.getChildren().clear();
        Suggestion chosen = model.chosenProperty().get();
        if (chosen != null) rows.getChildren().add(new Row(Labels.plain(people.picked(chosen))));
        else model.found().forEach(one -> rows.getChildren().add(row(one)));
    }

    private void showChosen(@Nullable Suggestion chosen) {
        if (chosen != null) field.accept();
        show();
    }

    private Row row(Suggestion one) {
        Row row = Row.twoLines(words.name(one.person().is()), people.beside(one), people.below(one));
        return row.opens(people.picked(one), () -> model.choose(one));
    }
}
