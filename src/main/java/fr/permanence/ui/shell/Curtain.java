package fr.permanence.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Drops and lifts the veil. What is veiled is taken out of the window, not covered, so that neither the screen nor a
 * screen reader has it; the nodes are kept beside, and with them the place and whatever was typed.
 */
final class Curtain {
    private final StackPane stage;
    private final Veil veil;
    private final IdleWatch idle;
    private final Runnable lock;
    private final ReadOnlyBooleanWrapper down = new ReadOnlyBooleanWrapper();
    private List<Node> kept = List.of();
    private @Nullable Node focused;
    private Veil.@Nullable Sheet ready;

    /** @param lock what the quiet button of the veil does */
    Curtain(StackPane stage, Veil veil, IdleWatch idle, Runnable lock) {
        this.stage = stage;
        this.veil = veil;
        this.idle = idle;
        this.lock = lock;
    }

    ReadOnlyBooleanProperty downProperty() {
        return down.getReadOnlyProperty();
    }

    boolean isDown() {
        return down.get();
    }

    /**
     * Hangs a veil up, unseen, so that dropping it costs no more than showing it: the first one ever takes many times
     * longer to make and to dress than the 100 ms it may take to fall. Does nothing when one hangs or is down.
     */
    void hang() {
        Scene scene = stage.getScene();
        if (ready != null || isDown() || scene == null || scene.getWindow() == null) return;
        Veil.Sheet made = veil.sheet(this::lift, lock);
        ready = made;
        made.node().setVisible(false);
        stage.getChildren().addFirst(made.node());
        made.node().applyCss();
    }

    /** The language changed: what hangs is thrown away, the next tick hangs another. */
    void reword() {
        if (ready == null || isDown()) return;
        stage.getChildren().remove(ready.node());
        ready = null;
    }

    /** Drops it at once. Does nothing when it is down, or when there is no window to veil. */
    void drop() {
        hang();
        Veil.Sheet sheet = ready;
        if (isDown() || sheet == null) return;
        down.set(true);
        focused = stage.getScene().getFocusOwner();
        hidePopups();
        kept = stage.getChildren().stream()
                .filter(node -> !node.equals(sheet.node()))
                .toList();
        sheet.node().setVisible(true);
        stage.getChildren().setAll(sheet.node());
        sheet.first().requestFocus();
        idle.veiled();
    }

    /** Forgets what was veiled: the window is being locked. */
    void close() {
        kept = List.of();
        focused = null;
        ready = null;
        stage.getChildren().clear();
    }

    private void lift() {
        if (!isDown()) return;
        stage.getChildren().setAll(kept);
        if (focused != null) focused.requestFocus();
        kept = List.of();
        focused = null;
        ready = null;
        idle.lifted();
        down.set(false);
    }

    /** Menus and tooltips are windows of their own, above the veil. */
    private static void hidePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }
}
