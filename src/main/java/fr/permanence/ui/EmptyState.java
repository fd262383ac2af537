package fr.permanence.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What an empty place shows: one sentence and the first thing to do. */
public final class EmptyState extends VBox {
    /** @param first the first action, null when there is none to offer */
    public EmptyState(String sentence, @Nullable Button first) {
        getStyleClass().add("empty-state");
        getChildren().add(Labels.paragraph(sentence));
        if (first != null) getChildren().add(first);
    }
}
