package fr.permanence.tables;

import java.util.List;
import java.util.Optional;

/**
 * One row of a sheet that has something in it.
 *
 * @param number its number as the spreadsheet program shows it, from 1
 * @param cells the filled cells, from left to right, at least one
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in this column (from 0), if it is filled. */
    public Optional<Cell> at(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) return Optional.of(cell);
            if (cell.column() > column) return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Row " + number;
    }
}
