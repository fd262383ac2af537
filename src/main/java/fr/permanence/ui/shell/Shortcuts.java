package fr.permanence.ui.shell;

import fr.permanence.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work now. Help is written from this register, so it lists what works and nothing else.
 */
public final class Shortcuts {
    private final List<Shortcut> always = new ArrayList<>();
    private final List<Shortcut> everywhere = new ArrayList<>();
    private Supplier<List<Shortcut>> here = List::of;
    private boolean actedLast;

    /** Works in every place, also over an open dialog. */
    void addAlways(Shortcut shortcut) {
        always.add(shortcut);
    }

    /** Works in every place. */
    public void add(Shortcut shortcut) {
        everywhere.add(shortcut);
    }

    /** The keys of the screen that is shown. */
    void ofScreen(Supplier<List<Shortcut>> keys) {
        here = keys;
    }

    /** The keys of the screen that is shown, then those of the window: what the help lists. */
    public List<Shortcut> here() {
        return here.get();
    }

    /** The keys that work in every place. */
    public List<Shortcut> everywhere() {
        List<Shortcut> all = new ArrayList<>(everywhere);
        all.addAll(always);
        return all;
    }

    /** Something was done that can be taken back: until something is typed, that is what one undoes. */
    void acted() {
        actedLast = true;
    }

    /** Before what is focused sees the key: the window's keys. */
    void before(KeyEvent event, boolean dialogIsOpen) {
        if (changesText(event)) actedLast = false;
        if (Shortcut.run(always, event) || dialogIsOpen || belongsToText(event)) return;
        if (!isEscape(event)) Shortcut.run(everywhere, event);
    }

    /** After what is focused let the key through: the screen's keys, then Escape. */
    void after(KeyEvent event, boolean dialogIsOpen) {
        if (dialogIsOpen || belongsToText(event)) return;
        if (!Shortcut.run(here.get(), event)) Shortcut.run(everywhere, event);
    }

    /** Whether the key writes or undoes in the text that is being written, and so is not ours. */
    private boolean belongsToText(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl text)) return false;
        if (event.getEventType() == KeyEvent.KEY_TYPED) return true;
        boolean undoes = event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
        // An empty box has nothing of its own to undo that anyone would miss: there the key takes back the last act.
        return undoes && !actedLast && !text.getText().isEmpty() && (text.isUndoable() || text.isRedoable());
    }

    private static boolean changesText(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl)) return false;
        if (event.getEventType() == KeyEvent.KEY_TYPED)
            return !event.isShortcutDown() && !event.isAltDown() && isWritten(event.getCharacter());
        boolean pastes = event.isShortcutDown() && (event.getCode() == KeyCode.V || event.getCode() == KeyCode.X);
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && (pastes || event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE);
    }

    private static boolean isWritten(String typed) {
        return !typed.isEmpty() && !Character.isISOControl(typed.charAt(0));
    }

    private static boolean isEscape(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE;
    }
}
