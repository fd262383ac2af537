package fr.permanence.checkin.ui.box;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes a key that is held down count once: a hand resting on F4 must not fill the day with anonymous visits. */
final class HeldKeys {
    private final Set<KeyCode> watched;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    HeldKeys(KeyCode... watched) {
        this.watched = EnumSet.copyOf(List.of(watched));
    }

    /** Swallows the repetitions before anything inside the node sees them. */
    void letThroughOnce(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (watched.contains(event.getCode()) && !held.add(event.getCode())) event.consume();
        });
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        // A key released over another window is never told of.
        node.focusWithinProperty().addListener((observed, before, now) -> held.clear());
    }
}
