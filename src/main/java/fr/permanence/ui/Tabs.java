package fr.permanence.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Leaves of one file, one shown at a time; arrows go from tab to tab, Enter and a click open one. */
public final class Tabs extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final IntegerProperty shown;
    private final HBox heads = new HBox();
    private final StackPane body = new StackPane();
    private final List<Node> leaves = new ArrayList<>();

    /** @param shown the place of the leaf that is shown, from 0; the view-model's, so that it outlives the node */
    public Tabs(IntegerProperty shown) {
        this.shown = shown;
        getStyleClass().add("tabs");
        heads.getStyleClass().add("tabs-heads");
        heads.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(heads, body);
        shown.addListener((observed, before, now) -> show());
    }

    /** Adds a leaf; its head has this id. */
    public Tabs with(String id, String title, Node leaf) {
        int place = leaves.size();
        Button head = Buttons.quiet(title, () -> shown.set(place));
        head.setId(id);
        head.getStyleClass().add("tab-head");
        head.setAccessibleRole(AccessibleRole.TAB_ITEM);
        head.setAccessibleText(title);
        head.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.RIGHT) step(event, place + 1);
            if (event.getCode() == KeyCode.LEFT) step(event, place - 1);
        });
        heads.getChildren().add(head);
        leaves.add(leaf);
        show();
        return this;
    }

    /** How many leaves there are. */
    public int count() {
        return leaves.size();
    }

    private void step(KeyEvent event, int to) {
        event.consume();
        shown.set(Math.floorMod(to, leaves.size()));
        heads.getChildren().get(shown.get()).requestFocus();
    }

    private void show() {
        int place = Math.clamp(shown.get(), 0, leaves.size() - 1);
        for (int n = 0; n < heads.getChildren().size(); n++)
            heads.getChildren().get(n).pseudoClassStateChanged(CHOSEN, n == place);
        // The keyboard does not leave with the leaf it was in, and a key that turns the leaf shows where it led.
        if (isFocusWithin()) heads.getChildren().get(place).requestFocus();
        body.getChildren().setAll(leaves.get(place));
    }
}
