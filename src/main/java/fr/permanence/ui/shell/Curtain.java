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
    private final ReadOnlyBooleanWrapper down = new ReadOnlyBooleanWrapper();
    private List<Node> kept = List.of();
    private @Nullable Node focused;

    Curtain(StackPane stage, Veil veil, IdleWatch idle) {
        this.stage = stage;
        this.veil = veil;
        this.idle = idle;
    }

    ReadOnlyBooleanProperty downProperty() {
        return down.getReadOnlyProperty();
    }

    boolean isDown() {
        return down.get();
    }

    /** Drops it at once; {@code lock} is what its quiet button does. Does nothing when it is down. */
    void drop(Runnable lock) {
        if (isDown()) return;
        down.set(true);
        Scene scene = stage.getScene();
        focused = scene == null ? null : scene.getFocusOwner();
        hidePopups();
        kept = List.copyOf(stage.getChildren());
        Veil.Sheet sheet = veil.sheet(this::lift, lock);
        stage.getChildren().setAll(sheet.node());
        sheet.first().requestFocus();
        idle.veiled();
    }

    /** Forgets what was veiled: the window is being locked. */
    void close() {
        kept = List.of();
        focused = null;
        stage.getChildren().clear();
    }

    private void lift() {
        if (!isDown()) return;
        stage.getChildren().setAll(kept);
        if (focused != null) focused.requestFocus();
        kept = List.of();
        focused = null;
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
