package fr.permanence.people.ui;

import fr.permanence.change.Changes;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;
import java.time.Instant;

/** What stands around every screen of people. */
public record Around(Changes changes, Background background, Furniture furniture, HouseClock clock) {
    Words words() {
        return Words.beside(Around.class, furniture.appearance()::language);
    }

    /** The same for a view-model, without a node in it. */
    AtWork atWork() {
        return new AtWork(background, furniture.appearance(), furniture.moments(), clock, new AtWork.Voice() {
            @Override
            public void say(String sentence) {
                furniture.toasts().say(sentence);
            }

            @Override
            public void sayUndoable(String sentence, Runnable undo) {
                furniture.toasts().sayUndoable(sentence, undo);
            }

            @Override
            public void trouble(String sentence) {
                furniture.toasts().trouble(sentence);
            }

            @Override
            public void saved(Instant at) {
                furniture.status().savedProperty().set(at);
            }
        });
    }
}
