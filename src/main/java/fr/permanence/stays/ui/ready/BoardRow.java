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
    private final boolean isHead;

    /** @param cells one for each need, or none where they may not be seen */
    BoardRow(Node name, List<? extends Node> cells, Node last, boolean isHead) {
        this.name = name;
        this.isHead = isHead;
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
        double height = cellHeight(columns);
        double name = nameHeight(columns);
        return snapSizeY(columns.isNarrow() ? name + height : Math.max(name, height));
    }

    private double cellHeight(BoardColumns columns) {
        double height = 0;
        for (Node cell : cells) height = Math.max(height, cell.prefHeight(columns.cell()));
        return height;
    }

    /** The head of a narrow board names the needs alone. */
    private double nameHeight(BoardColumns columns) {
        if (isHead && columns.isNarrow()) return 0;
        return Math.max(name.prefHeight(columns.name()), last.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        BoardColumns columns = columns(getWidth());
        double left = insets.getLeft();
        double top = insets.getTop();
        double height = getHeight() - top - insets.getBottom();
        double first = columns.isNarrow() ? nameHeight(columns) : height;
        place(name, left, top, columns.name(), first, name.prefHeight(columns.name()));
        double x = columns.isNarrow() ? left : left + columns.name();
        double y = columns.isNarrow() ? top + first : top;
        for (Node cell : cells) {
            cell.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(columns.cell()), height - (y - top));
            x += columns.cell();
        }
        if (isHead) last.setVisible(!columns.isNarrow());
        double end = columns.isNarrow() ? left + columns.name() : x;
        place(last, end, top, last.prefWidth(-1), first, last.prefHeight(-1));
    }

    private void place(Node node, double x, double top, double width, double room, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(top + Math.max(0, (room - height) / 2)), width, height);
    }
}
