package fr.permanence.people.ui;

import fr.permanence.change.Changes;
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
}
