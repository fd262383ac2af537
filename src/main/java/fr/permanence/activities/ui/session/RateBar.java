package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.Rate;
import java.util.OptionalInt;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** How often she came, as a thin bar; the figure is said by the mouse and to a screen reader. */
final class RateBar extends Region {
    private static final double HEIGHT = 5;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Tooltip said = new Tooltip();
    private double share;

    RateBar() {
        getStyleClass().add("rate-bar");
        track.getStyleClass().add("rate-track");
        fill.getStyleClass().add("rate-fill");
        getChildren().setAll(track, fill);
        Tooltip.install(this, said);
    }

    /** @param sentence what the bar shows, in words */
    void show(Rate rate, String sentence) {
        OptionalInt percent = rate.percent();
        share = percent.orElse(0) / 100.0;
        fill.setVisible(percent.orElse(0) > 0);
        said.setText(sentence);
        setAccessibleText(sentence);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double y = snapPositionY((getHeight() - HEIGHT) / 2);
        track.resizeRelocate(0, y, getWidth(), HEIGHT);
        fill.resizeRelocate(0, y, snapSizeX(getWidth() * share), HEIGHT);
    }
}
