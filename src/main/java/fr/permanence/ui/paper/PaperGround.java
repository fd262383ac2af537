package fr.permanence.ui.paper;

import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;
import java.util.function.Function;

/**
 * What papers stand on.
 *
 * @param troubleWords says a trouble of the store, or a bug, in one sentence
 */
public record PaperGround(
        Background background, Furniture furniture, Function<? super Throwable, String> troubleWords) {
    String say(String key, Object... arguments) {
        return Words.beside(PaperGround.class, furniture.appearance()::language).say(key, arguments);
    }

    /** Says something at the foot of the window. */
    public void tell(String sentence) {
        furniture.toasts().say(sentence);
    }

    /** Says what failed, until it is read. */
    public void trouble(Throwable trouble) {
        furniture.toasts().trouble(troubleWords.apply(trouble));
    }

    /** Shows this paper before anything is done with it. */
    public void show(PaperOffer offer) {
        furniture.navigation().show(new PaperScreen(offer, this));
    }
}
