package fr.permanence.activities.ui.shared;

import fr.permanence.ui.shell.Furniture;
import java.time.Instant;
import java.util.function.Function;

/**
 * Says at the foot of the window what was done with activities.
 *
 * @param furniture whose toasts and status line speak
 * @param troubleWords says a trouble in one sentence
 */
public record AtTheFoot(Furniture furniture, Function<? super Throwable, String> troubleWords)
        implements ActivityVoice {
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
