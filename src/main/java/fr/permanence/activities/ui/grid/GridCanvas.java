package fr.permanence.activities.ui.grid;

import fr.permanence.activities.ui.grid.GridPaint.Measure;
import fr.permanence.activities.ui.grid.GridPaint.Sight;
import fr.permanence.activities.ui.register.RegisterWords;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * The grid as one node: head and names stand, the rest scrolls below them. A screen reader is told the chosen cell in words, which
 * also stand below the grid.
 */
final class GridCanvas extends Region {
    private static final double BAR = 12;

    private final GridModel model;
    private final GridInk ink = new GridInk(this::requestLayout);
    private final GridPaint paint;
    private final Canvas canvas = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private int firstRow;
    private int firstColumn;

    GridCanvas(GridModel model, RegisterWords words) {
        this.model = model;
        paint = new GridPaint(model, words, ink);
        getStyleClass().add("grid");
        setId("term-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        across.setFocusTraversable(false);
        getChildren().setAll(canvas, down, across, ink.node());
        focusedProperty().addListener(observed -> requestLayout());
        down.valueProperty().addListener(observed -> scrollTo((int) Math.round(down.getValue()), firstColumn));
        across.valueProperty().addListener(observed -> scrollTo(firstRow, (int) Math.round(across.getValue())));
        setOnMousePressed(this::press);
        setOnScroll(this::scroll);
    }

    /** Says the chosen cell, and brings it into sight. */
    void say(String cell) {
        setAccessibleText(cell);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        bringIntoSight();
        requestLayout();
    }

    private void bringIntoSight() {
        int row = model.rowProperty().get();
        int column = model.columnProperty().get();
        int rows = Math.max(1, rowsSeen());
        int columns = Math.max(1, columnsSeen());
        firstRow = Math.clamp(firstRow, Math.max(0, row - rows + 1), Math.max(row, 0));
        firstColumn = Math.clamp(firstColumn, Math.max(0, column - columns + 1), Math.max(column, 0));
    }

    private Measure measure() {
        return Measure.of(ink.em());
    }

    private int rowsSeen() {
        return (int) ((canvas.getHeight() - measure().head()) / measure().line());
    }

    private int columnsSeen() {
        return (int) ((canvas.getWidth() - measure().left()) / measure().cell());
    }

    private void scrollTo(int row, int column) {
        firstRow = Math.clamp(row, 0, Math.max(0, model.people().size() - 1));
        firstColumn = Math.clamp(column, 0, Math.max(0, model.sessions().size() - 1));
        requestLayout();
    }

    private void scroll(ScrollEvent event) {
        int rows = (int) -Math.signum(event.getDeltaY());
        int columns = (int) -Math.signum(event.getDeltaX());
        int lastRow = Math.max(0, model.people().size() - rowsSeen());
        int lastColumn = Math.max(0, model.sessions().size() - columnsSeen());
        scrollTo(Math.min(firstRow + rows, lastRow), Math.min(firstColumn + columns, lastColumn));
        event.consume();
    }

    private void press(MouseEvent event) {
        requestFocus();
        Measure at = measure();
        int row = event.getY() < at.head()
                ? model.rowProperty().get()
                : firstRow + (int) ((event.getY() - at.head()) / at.line());
        int column = event.getX() < at.left()
                ? model.columnProperty().get()
                : firstColumn + (int) ((event.getX() - at.left()) / at.cell());
        model.stand(row, column);
    }

    @Override
    protected double computePrefHeight(double width) {
        Measure at = measure();
        return at.head() + at.line() * Math.max(4, model.people().size()) + BAR;
    }

    @Override
    protected double computeMinHeight(double width) {
        return measure().head() + measure().line() * 5;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return measure().left() + measure().cell() * 10;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(Math.max(1, width - BAR));
        canvas.setHeight(Math.max(1, height - BAR));
        bar(down, model.people().size(), rowsSeen(), firstRow);
        bar(across, model.sessions().size(), columnsSeen(), firstColumn);
        down.resizeRelocate(
                width - BAR,
                measure().head(),
                BAR,
                Math.max(0, height - BAR - measure().head()));
        across.resizeRelocate(
                measure().left(),
                height - BAR,
                Math.max(0, width - BAR - measure().left()),
                BAR);
        paint.draw(
                canvas.getGraphicsContext2D(),
                new Sight(firstRow, firstColumn, canvas.getWidth(), canvas.getHeight()),
                isFocused());
    }

    private static void bar(ScrollBar bar, int all, int seen, int first) {
        int most = Math.max(0, all - seen);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(all == 0 ? 0 : (double) most * seen / all);
        bar.setValue(Math.min(first, most));
    }
}
