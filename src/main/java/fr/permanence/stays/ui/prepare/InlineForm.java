package fr.permanence.stays.ui.prepare;

import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Lifetime;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A line to add something with: the fields side by side, the button after them, what does not do below the first of them. */
final class InlineForm {
    private final FlowPane line = new FlowPane();
    private final VBox node = new VBox(line);

    InlineForm() {
        line.getStyleClass().add("inline-form");
        line.setRowValignment(javafx.geometry.VPos.BOTTOM);
        line.setAlignment(Pos.BOTTOM_LEFT);
    }

    Node node() {
        return node;
    }

    /** Adds a field to the line; {@code styleClass} says how wide it is. */
    <F extends Field<?>> F with(F field, String id, String styleClass) {
        field.control().setId(id);
        field.control().getStyleClass().add(styleClass);
        line.getChildren().add(field.node());
        return field;
    }

    /** Ends the line with its button, which Enter in the first field presses too. */
    InlineForm ends(Field<TextField> first, String id, String verb, Runnable act) {
        Button button = Buttons.plain(verb, act);
        button.setId(id);
        first.control().setOnAction(event -> act.run());
        line.getChildren().add(button);
        return this;
    }

    /** Says at the first field what does not do. */
    static void follow(Lifetime life, ReadOnlyStringProperty wrong, Field<TextField> first) {
        life.follow(wrong, said -> {
            first.accept();
            if (said.isEmpty()) return;
            first.refuse(said);
            first.control().requestFocus();
        });
    }

    /** A form that only lends its fields. */
    static Form form(fr.permanence.stays.ui.shared.StayWords words) {
        return new Form(words::language);
    }
}
