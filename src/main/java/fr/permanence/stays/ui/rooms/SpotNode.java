package fr.permanence.stays.ui.rooms;

import fr.permanence.ui.Labels;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One place one can go to: a name, or "libre", and what is said beside it. */
final class SpotNode extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");

    private final Spot spot;

    /**
     * @param where where it is, for a screen reader
     * @param chosen told when it is pressed
     */
    SpotNode(Spot spot, String name, String beside, String where, Runnable chosen) {
        this.spot = spot;
        setId(spot.id());
        getStyleClass().add("spot");
        Label who = spot.sleeper() == null ? Labels.quiet(name) : Labels.strong(name);
        who.setWrapText(true);
        who.setMinWidth(0);
        getChildren().setAll(who);
        if (!beside.isEmpty()) {
            Label small = Labels.paragraph(beside);
            small.getStyleClass().add("small");
            getChildren().add(small);
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(where.isEmpty() ? name + " " + beside : where + ", " + name + " " + beside);
        pseudoClassStateChanged(FREE, spot.sleeper() == null);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
            event.consume();
            chosen.run();
        });
    }

    Spot spot() {
        return spot;
    }

    void target(boolean isTarget) {
        pseudoClassStateChanged(TARGET, isTarget);
    }

    void hold(boolean isHeld) {
        pseudoClassStateChanged(HELD, isHeld);
    }

    /** Somebody whom the plan that is looked at puts here. */
    void mark(boolean isNew) {
        pseudoClassStateChanged(NEW, isNew);
    }

    /** The place that this node is part of, or null. */
    static @Nullable SpotNode at(@Nullable Node part) {
        for (Node at = part; at != null; at = at.getParent()) if (at instanceof SpotNode spot) return spot;
        return null;
    }
}
