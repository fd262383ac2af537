package fr.permanence.ui;

import fr.permanence.text.Initials;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The discreet mode: initials only on every list, for people standing at the desk. */
public final class Discreet {
    private final BooleanProperty on = new SimpleBooleanProperty();

    /** Whether names are said in initials now; a list that shows names asks again when it changes. */
    public BooleanProperty onProperty() {
        return on;
    }

    public boolean isOn() {
        return on.get();
    }

    /** On when it was off, off when it was on. */
    public void toggle() {
        on.set(!on.get());
    }

    /** A name as a list shows it now. */
    public String name(String name) {
        return on.get() ? Initials.of(name) : name;
    }
}
