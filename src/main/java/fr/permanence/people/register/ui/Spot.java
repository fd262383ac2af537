package fr.permanence.people.register.ui;

/**
 * A cell of the preview.
 *
 * @param line the place of its row among those shown, from 0
 * @param column the place of its column among those brought in, from 0, or {@link #VERDICT}
 */
record Spot(int line, int column) {
    /** The column that says what becomes of the row. */
    static final int VERDICT = -1;

    static final Spot FIRST = new Spot(0, VERDICT);

    /** The same place in another sight of the file, or the nearest there is. */
    Spot within(Sight sight) {
        int lastLine = Math.max(0, sight.preview().lines().size() - 1);
        return new Spot(
                Math.min(line, lastLine), Math.min(column, sight.columns().size() - 1));
    }
}
