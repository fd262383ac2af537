package fr.permanence.ui.shell;

import fr.permanence.ui.Voice;
import java.time.Instant;
import java.util.function.Function;

/**
 * Says at the foot of the window what was done.
 *
 * @param furniture whose toasts and status line speak
 * @param troubleWords says a trouble in one sentence
 */
public record FootOfWindow(Furniture furniture, Function<? super Throwable, String> troubleWords) implements Voice {
    @Override
    public void done(String sentence, Runnable takeBack) {
        furniture.toasts().sayUndoable(sentence, takeBack);
    }

    @Override
    public void say(String sentence) {
        furniture.toasts().say(sentence);
    }

    @Override
    public void trouble(Exception trouble) {
        furniture.toasts().trouble(troubleWords.apply(trouble));
    }

    @Override
    public void saved(Instant when) {
        furniture.status().savedProperty().set(when);
    }
}
