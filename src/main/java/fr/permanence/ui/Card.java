package fr.permanence.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A white sheet with a hairline: a heading, a quiet note beside it, and rows below. */
public final class Card extends VBox {
    private final Label note = Labels.quiet("");
    private final HBox head = new HBox();

    /** A card without a heading. */
    public Card() {
        getStyleClass().add("card");
    }

    public Card(String heading) {
        this();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = Labels.heading(heading);
        title.setMinWidth(Label.USE_PREF_SIZE);
        head.getChildren().setAll(title, note, gap);
        note.setMinWidth(0);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
    }

    /** The quiet note beside the heading: "9 et 2 enfants". */
    public Label note() {
        return note;
    }

    /** Puts something at the right end of the heading. */
    public Card end(Node node) {
        head.getChildren().add(node);
        return this;
    }

    /** Adds what is shown below, one under the other. */
    public Card with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }
}
