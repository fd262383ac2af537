package fr.permanence.activities.ui.grid;

import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.attendance.AttendanceGrid.Line;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.ui.register.RegisterWords;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws what can be seen of the grid, and nothing beyond: its cost is that of the window, not of the term. */
final class GridPaint {
    private final GridModel model;
    private final RegisterWords words;
    private final GridInk ink;

    GridPaint(GridModel model, RegisterWords words, GridInk ink) {
        this.model = model;
        this.words = words;
        this.ink = ink;
    }

    /** Where everything stands, in pixels, for letters of one size. */
    record Measure(double name, double rate, double cell, double head, double line) {
        static Measure of(double em) {
            return new Measure(
                    Math.round(12 * em),
                    Math.round(4 * em),
                    Math.round(3.3 * em),
                    Math.round(3.6 * em),
                    Math.round(2.3 * em));
        }

        double left() {
            return name + rate;
        }
    }

    /** The part of it that is seen: the first row and column, and how much room there is. */
    record Sight(int row, int column, double width, double height) {}

    void draw(GraphicsContext to, Sight sight, boolean isFocused) {
        Measure at = Measure.of(ink.em());
        to.setFill(ink.ground());
        to.fillRect(0, 0, sight.width(), sight.height());
        to.setTextBaseline(VPos.CENTER);
        GridModel.Shown shown = model.shownProperty().get();
        if (shown == null) return;
        AttendanceGrid grid = shown.grid();
        int columns = (int) Math.ceil((sight.width() - at.left()) / at.cell());
        int rows = (int) Math.ceil((sight.height() - at.head()) / at.line());
        int lastColumn = Math.min(model.sessions().size(), sight.column() + columns);
        int lastRow = Math.min(model.people().size(), sight.row() + rows);
        for (int row = sight.row(); row < lastRow; row++) {
            double y = at.head() + (row - sight.row()) * at.line();
            for (int column = sight.column(); column < lastColumn; column++)
                cell(to, at, row, column, at.left() + (column - sight.column()) * at.cell(), y);
            name(to, at, grid, row, y);
        }
        for (int column = sight.column(); column < lastColumn; column++)
            head(to, at, grid, column, at.left() + (column - sight.column()) * at.cell());
        corner(to, at, grid);
        lines(to, at, sight, lastRow, lastColumn);
        if (isFocused) frame(to, at, sight);
    }

    private void cell(GraphicsContext to, Measure at, int row, int column, double x, double y) {
        Line who = model.people().get(row);
        ActivitySession of = model.sessions().get(column);
        Mark mark = model.mark(who.person(), of.id());
        boolean isExpected = model.isExpected(who.person(), of.id());
        boolean isChosen = row == model.rowProperty().get()
                || column == model.columnProperty().get();
        if (isChosen) fill(to, ink.chosen(), x, y, at.cell(), at.line());
        if (!isExpected || of.isCancelled()) fill(to, ink.sunken(), x, y, at.cell(), at.line());
        if (mark != null) {
            to.setFill(ink.soft(mark));
            double inset = at.line() * 0.14;
            to.fillRoundRect(x + inset, y + inset, at.cell() - 2 * inset, at.line() - 2 * inset, 8, 8);
            text(to, ink.bold(), ink.mark(mark), words.letter(mark), x + at.cell() / 2, y + at.line() / 2);
        } else if (isExpected && model.mayMark(of)) {
            text(to, ink.font(), ink.quiet(), "·", x + at.cell() / 2, y + at.line() / 2);
        }
    }

    private void name(GraphicsContext to, Measure at, AttendanceGrid grid, int row, double y) {
        Line who = model.people().get(row);
        boolean isChosen = row == model.rowProperty().get();
        fill(to, isChosen ? ink.chosen() : ink.ground(), 0, y, at.left(), at.line());
        to.setTextAlign(TextAlignment.LEFT);
        to.setFont(ink.font());
        to.setFill(ink.ink());
        to.fillText(words.name(who.chosenName()), 8, y + at.line() / 2, at.name() - 12);
        to.setTextAlign(TextAlignment.RIGHT);
        to.setFill(ink.quiet());
        to.fillText(words.percent(grid.rate(who.person())), at.left() - 10, y + at.line() / 2);
    }

    private void head(GraphicsContext to, Measure at, AttendanceGrid grid, int column, double x) {
        ActivitySession of = model.sessions().get(column);
        boolean isChosen = column == model.columnProperty().get();
        fill(to, isChosen ? ink.chosen() : ink.ground(), x, 0, at.cell(), at.head());
        double middle = x + at.cell() / 2;
        Paint paint = model.mayMark(of) ? ink.ink() : ink.quiet();
        text(to, ink.font(), paint, words.date("d/M", of.day()), middle, at.head() * 0.32);
        String below = of.isCancelled() ? words.say("grid.cancelled") : words.percent(grid.rate(of.id()));
        text(to, ink.small(), ink.quiet(), below, middle, at.head() * 0.72);
    }

    private void corner(GraphicsContext to, Measure at, AttendanceGrid grid) {
        fill(to, ink.ground(), 0, 0, at.left(), at.head());
        to.setTextAlign(TextAlignment.LEFT);
        to.setFont(ink.small());
        to.setFill(ink.quiet());
        to.fillText(words.say("grid.people", model.people().size()), 8, at.head() * 0.72);
        to.setTextAlign(TextAlignment.RIGHT);
        to.fillText(words.percent(grid.rate()), at.left() - 10, at.head() * 0.72);
    }

    private void lines(GraphicsContext to, Measure at, Sight sight, int lastRow, int lastColumn) {
        double right = Math.min(sight.width(), at.left() + (lastColumn - sight.column()) * at.cell());
        to.setFill(ink.line());
        for (int row = sight.row(); row <= lastRow; row++)
            to.fillRect(0, at.head() + (row - sight.row()) * at.line() - 1, right, 1);
        double bottom = Math.min(sight.height(), at.head() + (lastRow - sight.row()) * at.line());
        to.fillRect(at.left() - 1, 0, 1, bottom);
    }

    private void frame(GraphicsContext to, Measure at, Sight sight) {
        int row = model.rowProperty().get() - sight.row();
        int column = model.columnProperty().get() - sight.column();
        if (model.cell().isEmpty() || row < 0 || column < 0) return;
        to.setStroke(ink.accent());
        to.setLineWidth(2);
        to.strokeRoundRect(
                at.left() + column * at.cell() + 1, at.head() + row * at.line(), at.cell() - 2, at.line() - 2, 6, 6);
    }

    private static void fill(GraphicsContext to, Paint paint, double x, double y, double width, double height) {
        to.setFill(paint);
        to.fillRect(x, y, width, height);
    }

    private static void text(GraphicsContext to, Font font, Paint paint, String text, double x, double y) {
        to.setTextAlign(TextAlignment.CENTER);
        to.setFont(font);
        to.setFill(paint);
        to.fillText(text, x, y);
    }
}
