package fr.permanence.tables;

/**
 * One filled cell of a sheet.
 *
 * @param row the row's number as the spreadsheet program shows it, from 1
 * @param column the column, from 0
 * @param text what a person reads in the cell, never blank, at most {@link Limits#CELL} characters
 * @param content what the sheet itself says the cell holds
 */
public record Cell(int row, int column, String text, Content content) {
    /** The letters over the column, {@code A} for the first. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return "Cell " + letters() + row;
    }
}
