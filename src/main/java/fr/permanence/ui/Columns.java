package fr.permanence.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Two columns, what one works in at the left and what one glances at on the right; one below the other where the window is
 * narrow or the letters are large. It asks for no width of its own, so nothing is ever scrolled sideways.
 */
public final class Columns extends Region {
    private static final double GAP = 16;
    private static final double MAIN_EMS = 28;
    private static final double SIDE_EMS = 21;
    private static final double SIDE_AT_MOST_EMS = 26.6;
    private static final double SIDE_SHARE = 0.36;

    // A region does not know the size of text around it: a label that is never shown does.
    private final Label measure = new Label();
    private final Region main;
    private final Region side;

    public Columns(Region main, Region side) {
        this.main = main;
        this.side = side;
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().setAll(measure, main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * (MAIN_EMS + SIDE_AT_MOST_EMS) + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        if (!isSideBySide(wide)) return main.prefHeight(wide) + GAP + side.prefHeight(wide);
        double sideWidth = sideWidth(wide);
        return Math.max(main.prefHeight(wide - GAP - sideWidth), side.prefHeight(sideWidth));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isSideBySide(width)) {
            double sideWidth = snapSizeX(sideWidth(width));
            double mainWidth = width - GAP - sideWidth;
            main.resizeRelocate(0, 0, mainWidth, Math.max(getHeight(), main.minHeight(mainWidth)));
            side.resizeRelocate(mainWidth + GAP, 0, sideWidth, side.prefHeight(sideWidth));
        } else {
            double mainHeight = snapSizeY(main.prefHeight(width));
            main.resizeRelocate(0, 0, width, mainHeight);
            side.resizeRelocate(0, mainHeight + GAP, width, side.prefHeight(width));
        }
    }

    private boolean isSideBySide(double width) {
        return width >= em() * (MAIN_EMS + SIDE_EMS) + GAP;
    }

    private double sideWidth(double width) {
        // Long names need more than the share of a narrow window.
        double wanted = Math.max(width * SIDE_SHARE, side.minWidth(-1));
        return Math.clamp(wanted, em() * SIDE_EMS, em() * SIDE_AT_MOST_EMS);
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
