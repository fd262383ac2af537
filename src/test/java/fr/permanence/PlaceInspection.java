package fr.permanence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** Looks over what a window shows: what is cut off, what has no name, what the keyboard does not reach. */
final class PlaceInspection {
    /** More than any place has; a walk that long goes in circles that miss something. */
    private static final int LONGEST_WALK = 150;

    private static final int PATIENCE = 10_000;

    private final Scene scene;

    PlaceInspection(Scene scene) {
        this.scene = scene;
    }

    /** What is wrong with how it looks and what it is called; on the UI thread. */
    List<String> faults(String where) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<String> faults = new ArrayList<>();
        Parent root = scene.getRoot();
        if (root.minWidth(-1) > scene.getWidth()) faults.add(where + ": needs a width of " + root.minWidth(-1));
        for (Node node : all(root)) {
            if (node instanceof Labeled labeled && isCutOff(labeled)) faults.add(where + ": cut off: " + said(labeled));
            if (takesFocus(node) && name(node).isBlank()) faults.add(where + ": no name: " + node);
            if (takesFocus(node) && isOutside(node)) faults.add(where + ": outside the window: " + node);
        }
        return faults;
    }

    /** What takes the focus but is not reached by Tab; presses the keys itself, so not on the UI thread. */
    List<String> unreachable(String where) {
        Set<Node> reached = new LinkedHashSet<>();
        for (int step = 0; step < LONGEST_WALK; step++) {
            Node owner = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, scene::getFocusOwner);
            if (owner != null && !reached.add(owner)) break;
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> goOn(owner));
        }
        List<String> missed = new ArrayList<>();
        for (Node node : all(scene.getRoot()))
            if (takesFocus(node) && !reached.contains(node) && !isOneStopWithOthers(node))
                missed.add(where + ": not reached by Tab: " + node);
        return missed;
    }

    /**
     * Presses Tab as a keyboard does. The robot of the tests waits for several frames after each key, which over all places
     * took minutes: a key is done when the next question to the UI thread is answered.
     */
    private static void goOn(@Nullable Node from) {
        Robot keyboard = new Robot();
        // In a text of several lines Tab is a letter; there one leaves by Ctrl Tab.
        boolean needsControl = from instanceof TextArea;
        if (needsControl) keyboard.keyPress(KeyCode.CONTROL);
        keyboard.keyType(KeyCode.TAB);
        if (needsControl) keyboard.keyRelease(KeyCode.CONTROL);
    }

    /** Rows of a list and the choices of a group are one stop; arrows go on from there. */
    private static boolean isOneStopWithOthers(Node node) {
        if (node instanceof javafx.scene.control.Toggle) return true;
        for (Node above = node; above != null; above = above.getParent()) if (above instanceof IndexedCell) return true;
        return false;
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && isShown(node);
    }

    private static boolean isShown(Node node) {
        for (Node above = node; above != null; above = above.getParent()) if (!above.isVisible()) return false;
        return true;
    }

    private boolean isOutside(Node node) {
        if (isOneStopWithOthers(node)) return false;
        for (Node above = node; above != null; above = above.getParent())
            if (above instanceof ScrollPane scroll) return scroll.isFitToWidth() && isBesideIn(scroll, node);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() < -1
                || bounds.getMinY() < -1
                || bounds.getMaxX() > scene.getWidth() + 1
                || bounds.getMaxY() > scene.getHeight() + 1;
    }

    /** What scrolls down only must not need to scroll sideways. */
    private static boolean isBesideIn(ScrollPane scroll, Node node) {
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        return node.localToScene(node.getLayoutBounds()).getMaxX() > seen.getMaxX() + 1;
    }

    /** What a person wrote may be longer than any place and is cut with a tooltip; what the program says may not. */
    private static boolean isCutOff(Labeled labeled) {
        String text = labeled.getText();
        if (text == null || text.isBlank() || !isShown(labeled) || labeled.getTooltip() != null) return false;
        for (Node part : labeled.getChildrenUnmodifiable())
            if (part instanceof Text drawn && part.isVisible())
                return drawn.getText().endsWith(labeled.getEllipsisString())
                        && !text.endsWith(labeled.getEllipsisString());
        return false;
    }

    private String name(Node node) {
        if (node.getAccessibleText() != null) return node.getAccessibleText();
        if (node instanceof Labeled labeled && labeled.getText() != null) return labeled.getText();
        for (Node other : all(scene.getRoot()))
            if (other instanceof Label label && node.equals(label.getLabelFor())) return label.getText();
        if (node instanceof TextInputControl input && input.getPromptText() != null) return input.getPromptText();
        return node instanceof ScrollPane || node instanceof IndexedCell ? "-" : "";
    }

    private static String said(Labeled labeled) {
        return labeled.getClass().getSimpleName() + labeled.getStyleClass() + " " + labeled.getText();
    }

    private static List<Node> all(Parent root) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(root);
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child instanceof Parent parent) nodes.addAll(all(parent));
            else nodes.add(child);
        }
        return nodes;
    }
}
