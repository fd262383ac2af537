package fr.permanence.people.register.ui;

import fr.permanence.ui.shell.Furniture;
import java.time.Instant;

/** Says what the import did in a toast with its undo, and when it was saved in the status line. */
record ImportFootOfWindow(Furniture furniture) implements ImportVoice {
    @Override
    public void done(String sentence, Runnable takeBack) {
        furniture.toasts().sayUndoable(sentence, takeBack);
    }

    @Override
    public void say(String sentence) {
        furniture.toasts().say(sentence);
    }

    @Override
    public void saved(Instant when) {
        furniture.status().savedProperty().set(when);
    }
}
