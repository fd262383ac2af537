package fr.permanence.ui.shell;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Hears what happens in the scene a node is in, for as long as it is in it. */
final class SceneEars {
    private final EventHandler<InputEvent> touched;
    private final EventHandler<KeyEvent> before;
    private final EventHandler<KeyEvent> after;

    /**
     * @param touched told of any key or move
     * @param before sees a key before what is focused does
     * @param after sees a key that what is focused let through
     */
    SceneEars(Node node, Runnable touched, Consumer<KeyEvent> before, Consumer<KeyEvent> after) {
        this.touched = event -> touched.run();
        this.before = before::accept;
        this.after = after::accept;
        node.sceneProperty().addListener((observed, from, to) -> move(from, to));
        move(null, node.getScene());
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removeEventFilter(InputEvent.ANY, touched);
            from.removeEventFilter(KeyEvent.ANY, before);
            from.removeEventHandler(KeyEvent.ANY, after);
        }
        if (to != null) {
            to.addEventFilter(InputEvent.ANY, touched);
            to.addEventFilter(KeyEvent.ANY, before);
            to.addEventHandler(KeyEvent.ANY, after);
        }
    }
}
