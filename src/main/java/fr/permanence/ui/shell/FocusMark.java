package fr.permanence.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Where the focus was before nodes were built anew, by the id of the node, and where the caret stood in it.
 *
 * @param id the id of the focused node, null when it had none
 * @param caret the position in its text, 0 when it has no text
 */
record FocusMark(@Nullable String id, int caret) {
    static FocusMark in(@Nullable Scene scene) {
        Node focused = scene == null ? null : scene.getFocusOwner();
        if (focused == null) return new FocusMark(null, 0);
        int caret = focused instanceof TextInputControl text ? text.getCaretPosition() : 0;
        return new FocusMark(focused.getId(), caret);
    }

    /** Focuses the new node of the same id below this one, if there is one. */
    void restore(Node below) {
        if (id == null) return;
        // A text selects itself whole when it is first dressed with the focus on it: dress it before.
        below.applyCss();
        Node found = below.lookup("#" + id);
        if (found == null) return;
        found.requestFocus();
        if (found instanceof TextInputControl text) text.positionCaret(caret);
    }
}
