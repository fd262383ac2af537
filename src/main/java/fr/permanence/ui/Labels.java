package fr.permanence.ui;

import javafx.scene.control.Label;

/** Words on a screen, by what they are there for. */
public final class Labels {
    private Labels() {}

    /** The title of a screen, 20 px. */
    public static Label title(String text) {
        return label(text, "title");
    }

    /** The title of a card or a list. */
    public static Label heading(String text) {
        return label(text, "heading");
    }

    /** A name or another word that is looked for first. */
    public static Label strong(String text) {
        return label(text, "strong");
    }

    /** Ordinary text on one line. */
    public static Label plain(String text) {
        return label(text, "plain");
    }

    /** What is said beside the main thing. */
    public static Label second(String text) {
        return label(text, "second");
    }

    /** A hint, a time, a count: the quietest. */
    public static Label quiet(String text) {
        return label(text, "quiet");
    }

    /** One or more sentences, broken where the room ends. */
    public static Label paragraph(String text) {
        Label label = label(text, "second");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
