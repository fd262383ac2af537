package fr.permanence.stays.ui.rooms;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two things side by side: one as wide as it wishes, the other with the rest, as high as its words then are. */
final class TwoSides extends Region {
    private final Region left;
    private final Region right;
    private final boolean isLeftFixed;
    private final double gap;

    private TwoSides(Region left, Region right, boolean isLeftFixed, double gap) {
        this.left = left;
        this.right = right;
        this.isLeftFixed = isLeftFixed;
        this.gap = gap;
        getChildren().setAll(left, right);
    }

    /** The left one as wide as it wishes. */
    static TwoSides restRight(Region left, Region right, double gap) {
        return new TwoSides(left, right, true, gap);
    }

    /** The right one as wide as it wishes. */
    static TwoSides restLeft(Region left, Region right, double gap) {
        return new TwoSides(left, right, false, gap);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double leftWidth(double width) {
        return isLeftFixed ? snapSizeX(left.prefWidth(-1)) : Math.max(0, width - gap - snapSizeX(right.prefWidth(-1)));
    }

    private double rightWidth(double width) {
        return Math.max(0, width - gap - leftWidth(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + gap + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return Math.max(left.prefHeight(leftWidth(wide)), right.prefHeight(rightWidth(wide)));
    }

    @Override
    protected void layoutChildren() {
        double first = leftWidth(getWidth());
        double second = rightWidth(getWidth());
        left.resizeRelocate(0, 0, first, left.prefHeight(first));
        right.resizeRelocate(first + gap, 0, second, right.prefHeight(second));
    }
}
