package fr.permanence.unlock.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The Enter key in a field of several lines. */
final class EnterKey {
    private EnterKey() {}

    /** Enter goes on instead of breaking the line, where a line break means nothing. */
    static void runs(Node field, Runnable act) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            event.consume();
            act.run();
        });
    }
}
