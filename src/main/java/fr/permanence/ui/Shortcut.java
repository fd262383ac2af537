package fr.permanence.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * A key and what it does here. What is registered is what the help lists, so that the help never lies.
 *
 * @param stroke the key
 * @param says the verb beside the key, said anew in the language of the moment
 * @param act what it does
 */
public record Shortcut(Stroke stroke, Supplier<String> says, Runnable act) {
    /**
     * Makes these keys work inside a node before the node itself sees them, as ↓ and Enter in a box. Give the same list to
     * {@link Screen#keys()}.
     */
    public static void listen(Node node, List<Shortcut> shortcuts) {
        node.addEventFilter(KeyEvent.ANY, event -> run(shortcuts, event));
    }

    /** Runs the first of these that this event is the key of, and consumes the event. */
    public static boolean run(List<Shortcut> shortcuts, KeyEvent event) {
        for (Shortcut shortcut : shortcuts) {
            if (!shortcut.stroke().matches(event)) continue;
            event.consume();
            shortcut.act().run();
            return true;
        }
        return false;
    }
}
