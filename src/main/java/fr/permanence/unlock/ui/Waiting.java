package fr.permanence.unlock.ui;

import fr.permanence.store.Vault;
import fr.permanence.ui.Background;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Counts down the seconds that the door wants between two tries after several failures. */
final class Waiting {
    private final Vault vault;
    private final Background background;
    private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();

    Waiting(Vault vault, Background background) {
        this.vault = vault;
        this.background = background;
    }

    /** How many seconds are left; zero when the door may be tried. */
    ReadOnlyIntegerProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    boolean isNeeded() {
        return seconds.get() > 0;
    }

    /** Asks the vault, which remembers it across restarts. */
    void lookAgain() {
        background.run(
                vault::waitBeforeNextTry,
                left -> seconds.set(Math.toIntExact(left.plusMillis(999).toSeconds())));
    }
}
