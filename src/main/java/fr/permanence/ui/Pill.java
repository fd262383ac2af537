package fr.permanence.ui;

import javafx.scene.control.Label;

/** A word or two on a soft ground: "présente", "1 enfant", "attend Anne". */
public final class Pill extends Label {
    public Pill(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("pill", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /** The same pill with another word and tone, for cells that are built once. */
    public void say(String text, Tone tone) {
        setText(text);
        for (Tone other : Tone.values()) getStyleClass().remove(other.styleClass());
        getStyleClass().add(tone.styleClass());
    }
}
