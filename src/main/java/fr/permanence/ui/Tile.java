package fr.permanence.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A thing one counts by pressing it: its name, and how many so far ("Café 14"). */
public final class Tile extends Button {
    private static final double SIDES = 12;
    private static final double BETWEEN = 8;

    private final Label word = new Label();
    private final Label number = new Label();
    private final Label cap = Keys.cap("");

    /** A tile that one presses. */
    public Tile(String name, ObservableValue<? extends Number> count, Runnable act) {
        this(name, "", count, act);
    }

    /** @param key the key that does the same, shown small; empty for none */
    public Tile(String name, String key, ObservableValue<? extends Number> count, Runnable act) {
        getStyleClass().add("tile");
        word.setText(name);
        word.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add("tile-count");
        number.textProperty().bind(count.map(String::valueOf));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(word, gap, number);
        if (!key.isEmpty()) {
            cap.setText(key);
            content.getChildren().addFirst(cap);
        }
        content.getStyleClass().add("tile-content");
        content.prefWidthProperty().bind(widthProperty().subtract(2 * SIDES));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        accessibleTextProperty().bind(count.map(now -> name + " " + now));
        setOnAction(event -> act.run());
    }

    // Not the graphic's: that one follows the width it is given.
    @Override
    protected double computePrefWidth(double height) {
        double key = cap.getText().isEmpty() ? 0 : cap.prefWidth(-1) + BETWEEN;
        return 2 * SIDES + key + word.prefWidth(-1) + BETWEEN + number.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
