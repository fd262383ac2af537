package fr.permanence.activities.ui.paper;

import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;
import java.util.function.Function;

/**
 * What the papers stand on.
 *
 * @param words what they say on the screen
 * @param troubleWords says a trouble of the store, or a bug, in one sentence
 */
record PaperGround(
        Words words, Background background, Furniture furniture, Function<? super Throwable, String> troubleWords) {
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    void tell(String sentence) {
        furniture.toasts().say(sentence);
    }

    void trouble(Throwable trouble) {
        furniture.toasts().trouble(troubleWords.apply(trouble));
    }
}
