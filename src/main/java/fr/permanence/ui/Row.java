package fr.permanence.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of a card, 38 to 44 px: words at the left, what it says of itself at the right. */
public final class Row extends HBox {
    public Row(Node... nodes) {
        super(nodes);
        getStyleClass().add("row");
    }

    /** Two lines of words at the left: a name with what is said beside it, and below what tells homonyms apart. */
    public static Row twoLines(String name, String beside, String below) {
        HBox first = new HBox(Labels.strong(name), Labels.second(beside));
        first.getStyleClass().add("row-first-line");
        Label second = Labels.second(below);
        second.getStyleClass().add("small");
        VBox lines = new VBox(first, second);
        lines.getStyleClass().add("row-lines");
        Row row = new Row(lines);
        row.getStyleClass().add("row-two-lines");
        return row;
    }

    /** Adds an elastic gap, then what stands at the right end. */
    public Row end(Node... nodes) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        getChildren().addAll(nodes);
        return this;
    }

    /** Makes the whole row one thing to press, by click, Enter or Space; {@code name} is what a screen reader says. */
    public Row opens(String name, Runnable act) {
        getStyleClass().add("row-opens");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setOnMouseClicked(event -> act.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean ownKey = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (ownKey && event.getTarget() == this) {
                event.consume();
                act.run();
            }
        });
        return this;
    }
}
