package fr.permanence.ui;

import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Escape go through a list or a table, which would keep it for itself, to whatever leaves the screen. */
public final class EscapeThrough {
    private EscapeThrough() {}

    /** From now on Escape pressed in this list goes on to what is around it; nothing in it may be edited in place. */
    public static void of(Control list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || list.getParent() == null) return;
            event.consume();
            list.getParent().fireEvent(event.copyFor(event.getSource(), list.getParent()));
        });
    }
}
