package fr.permanence.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;

/** A thin bar where the result will be, shown only while work is slow; it keeps its room so that nothing jumps. */
public final class QuietProgress extends ProgressBar {
    /** @param name what is under way, for a screen reader */
    public QuietProgress(ObservableValue<Boolean> slow, String name) {
        getStyleClass().add("quiet-progress");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name);
        visibleProperty().bind(slow);
        // It does not move: a moving bar would be the only motion in the window.
        setProgress(1);
    }
}
