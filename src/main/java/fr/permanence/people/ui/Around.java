package fr.permanence.people.ui;

import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;

/** What stands around every screen of people. */
public record Around(Changes changes, Background background, Furniture furniture, HouseClock clock) {
    Words words() {
        return Words.beside(Around.class, furniture.appearance()::language);
    }

    /** Says a trouble until it is read. */
    void tell(Exception trouble) {
        furniture.toasts().trouble(new TroubleWords(furniture.appearance()::language).say(trouble));
    }

    /** Something was committed just now. */
    void saved() {
        furniture.status().savedProperty().set(clock.now());
    }

    /** Takes one act back and says what came of it. */
    void takeBack(Undo undo, String verb, long subject) {
        background.run(
                () -> undo.takeBack(verb, subject),
                outcome -> {
                    if (outcome instanceof Undo.Done) saved();
                    furniture.toasts().say(new UndoWords(furniture.appearance()::language).say(outcome));
                },
                this::tell);
    }
}
