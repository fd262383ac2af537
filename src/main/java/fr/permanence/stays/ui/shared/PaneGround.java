package fr.permanence.stays.ui.shared;

import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.people.PeopleChanged;
import fr.permanence.stays.StaysChanged;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import fr.permanence.ui.shell.FootOfWindow;
import fr.permanence.ui.shell.Furniture;
import java.util.function.Function;

/**
 * What a leaf of a stay stands on.
 *
 * @param troubleWords says a trouble of the store, or a bug, in one sentence
 */
public record PaneGround(
        Changes changes,
        Undo undo,
        HouseClock clock,
        Background background,
        Furniture furniture,
        Function<? super Throwable, String> troubleWords) {
    /** How it speaks. */
    public Voice voice() {
        return new FootOfWindow(furniture, troubleWords);
    }

    /** Says what was done, with the way back beside it. */
    public WayBack wayBack() {
        UndoWords outcome = new UndoWords(
                furniture.appearance()::language, furniture.appearance().discreet()::name);
        return new WayBack(background, undo, clock, voice(), outcome::say);
    }

    /** The words beside this class, in the language of the moment. */
    public Words words(Class<?> beside) {
        return Words.beside(beside, furniture.appearance()::language);
    }

    /** A name as a list shows it now. */
    public String name(String name) {
        return furniture.appearance().discreet().name(name);
    }

    /** Asks again after each change of a stay or of a person on it, and when names turn into initials. */
    void hear(Lifetime life, Runnable askAgain) {
        life.whileShown(() -> changes.on(StaysChanged.class, changed -> askAgain.run()));
        life.whileShown(() -> changes.on(PeopleChanged.class, changed -> askAgain.run()));
        life.hear(furniture.appearance().discreet().onProperty(), askAgain);
    }
}
