package fr.permanence.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Columns of one width and one height, as high as the highest needs at that width. */
public final class EqualColumns extends Region {
    private final double gap;

    /** @param gap between two columns, in pixels */
    public EqualColumns(double gap) {
        this.gap = gap;
    }

    /** Shows these, from left to right. */
    public void show(List<? extends Node> columns) {
        getChildren().setAll(columns);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double columnWidth(double width) {
        int count = Math.max(1, getManagedChildren().size());
        return Math.max(0, (width - gap * (count - 1)) / count);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = columnWidth(width < 0 ? getWidth() : width);
        double height = 0;
        for (Node column : getManagedChildren()) height = Math.max(height, column.prefHeight(each));
        return height;
    }

    @Override
    protected void layoutChildren() {
        double each = columnWidth(getWidth());
        double x = 0;
        for (Node column : getManagedChildren()) {
            column.resizeRelocate(snapPositionX(x), 0, snapSizeX(each), getHeight());
            x += each + gap;
        }
    }
}
