package fr.permanence.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Words on a screen, by what they are there for. */
public final class Labels {
    private Labels() {}

    /** The title of a screen, 20 px. */
    public static Label title(String text) {
        return name(text, "title");
    }

    /** The title of a card or a list. */
    public static Label heading(String text) {
        return label(text, "heading");
    }

    /** A name or another word that is looked for first. */
    public static Label strong(String text) {
        return name(text, "strong");
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
        Label quiet = label(text, "quiet");
        quiet.setMinWidth(Label.USE_PREF_SIZE);
        return quiet;
    }

    /** What the house wrote, beside the main thing; where a line is too short, the mouse shows it whole. */
    public static Label written(String text) {
        Label written = new WrittenLabel(text);
        written.getStyleClass().add("second");
        written.setMinWidth(0);
        return written;
    }

    /** One or more sentences, broken where the room ends. */
    public static Label paragraph(String text) {
        Label label = label(text, "second");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label name(String text, String styleClass) {
        Label name = new NameLabel(text);
        name.getStyleClass().add(styleClass);
        return name;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** What somebody wrote may be longer than any place: cut off, it has a tooltip with the whole. */
    private static class WrittenLabel extends Label {
        WrittenLabel(String text) {
            super(text);
            textTruncatedProperty().addListener(observed -> tell());
            textProperty().addListener(observed -> tell());
        }

        private void tell() {
            setTooltip(isTextTruncated() ? new Tooltip(getText()) : null);
        }
    }

    /** Where a line is too short, what stands beside a name gives way first, unless the name is of unusual length. */
    private static final class NameLabel extends WrittenLabel {
        private static final double USUAL_LENGTH_EMS = 10;

        NameLabel(String text) {
            super(text);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(
                    computePrefWidth(height), USUAL_LENGTH_EMS * getFont().getSize());
        }
    }
}
