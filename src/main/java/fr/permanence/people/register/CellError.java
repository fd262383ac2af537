package fr.permanence.people.register;

import java.util.List;

/**
 * What is wrong in one cell, as a key in this package's words with its arguments.
 *
 * @param row the row's number in the spreadsheet, from 1
 * @param column the column's place, from 0, or -1 when the whole row is meant
 * @param heading the column's heading, empty when the whole row is meant
 * @param key a key of {@code fr.permanence.people.register.words}
 * @param arguments what the sentence needs; may hold what was typed, so for the screen only
 */
public record CellError(int row, int column, String heading, String key, List<Object> arguments) {
    public CellError {
        arguments = List.copyOf(arguments);
    }

    static CellError of(int row, Column column, String key, Object... arguments) {
        return new CellError(row, column.index(), column.heading(), "cell." + key, List.of(arguments));
    }

    static CellError ofRow(int row, String key, Object... arguments) {
        return new CellError(row, -1, "", "row." + key, List.of(arguments));
    }

    @Override
    public String toString() {
        return "CellError row " + row + " " + key;
    }
}
