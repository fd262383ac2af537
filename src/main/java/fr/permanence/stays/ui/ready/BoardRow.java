package fr.permanence.stays.ui.ready;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One row of the board, or its head: laid out in the columns that all rows share. */
final class BoardRow extends Region {
    private final Label measure = new Label();
    private final Node name;
    private final List<? extends Node> cells;
    private final Node last;

    /** @param cells one for each need, or none where they may not be seen */
    BoardRow(Node name, List<? extends Node> cells, Node last) {
        this.name = name;
        this.cells = List.copyOf(cells);
        this.last = last;
        getStyleClass().add("board-row");
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().setAll(measure, name);
        getChildren().addAll(cells);
        getChildren().add(last);
    }

    List<? extends Node> cells() {
        return cells;
    }

    private BoardColumns columns(double width) {
        Insets insets = getInsets();
        return BoardColumns.in(
                Math.max(0, width - insets.getLeft() - insets.getRight()),
                measure.getFont().getSize(),
                !cells.isEmpty());
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + height(columns(width < 0 ? getWidth() : width)) + insets.getBottom();
    }

    private double height(BoardColumns columns) {
        double height = nameHeight(columns);
        for (Node cell : cells) height = Math.max(height, cell.prefHeight(columns.cell()));
        return snapSizeY(columns.isNarrow() ? height : Math.max(height, last.prefHeight(columns.last())));
    }

    /** The name, and in a narrow board below it whether she is ready. */
    private double nameHeight(BoardColumns columns) {
        double own = name.prefHeight(columns.name());
        return columns.isNarrow() && last.isVisible() ? own + last.prefHeight(-1) : own;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        BoardColumns columns = columns(getWidth());
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double x = insets.getLeft();
        double own = name.prefHeight(columns.name());
        double top = insets.getTop() + Math.max(0, (height - nameHeight(columns)) / 2);
        name.resizeRelocate(x, snapPositionY(top), columns.name(), own);
        x += columns.name();
        for (Node cell : cells) {
            cell.resizeRelocate(snapPositionX(x), insets.getTop(), snapSizeX(columns.cell()), height);
            x += columns.cell();
        }
        double lastHeight = last.prefHeight(-1);
        double lastWidth = last.prefWidth(-1);
        if (columns.isNarrow()) last.resizeRelocate(insets.getLeft(), snapPositionY(top + own), lastWidth, lastHeight);
        else
            last.resizeRelocate(
                    snapPositionX(x),
                    snapPositionY(insets.getTop() + (height - lastHeight) / 2),
                    lastWidth,
                    lastHeight);
    }
}
