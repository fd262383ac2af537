package fr.permanence.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A thing one counts by pressing it: its name, and how many so far ("Café 14"). */
public final class Tile extends Button {
    public Tile(String name, ObservableValue<? extends Number> count, Runnable act) {
        getStyleClass().add("tile");
        Label number = new Label();
        number.getStyleClass().add("tile-count");
        number.textProperty().bind(count.map(String::valueOf));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(Labels.plain(name), gap, number);
        content.getStyleClass().add("tile-content");
        content.prefWidthProperty().bind(widthProperty().subtract(2 * 12));
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        accessibleTextProperty().bind(count.map(now -> name + " " + now));
        setOnAction(event -> act.run());
    }
}
