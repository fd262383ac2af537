package fr.permanence.print;

import java.util.List;

/**
 * A document that is printed or handed over: what stands on it, one piece below the other.
 *
 * @param title what it is, at its head and in its properties; never what the house is about
 * @param pieces what follows
 * @param foot what stands at the foot of each page, before the number of the page
 */
public record Paper(String title, List<Piece> pieces, String foot) {
    public Paper {
        pieces = List.copyOf(pieces);
    }

    /** One piece of it. */
    public sealed interface Piece {}

    /** What the pieces below are about. */
    public record Heading(String text) implements Piece {}

    /** Some sentences; a line break in them begins a new line. */
    public record Text(String text) implements Piece {}

    /**
     * Rows and columns.
     *
     * @param head the names of the columns; empty for a table without a head
     * @param widths how wide the columns are, against each other; as many as each row has cells
     * @param isLarge whether it is written in and signed by hand: large letters, high rows
     */
    public record Table(List<String> head, List<Integer> widths, List<List<String>> rows, boolean isLarge)
            implements Piece {
        public Table(List<String> head, List<Integer> widths, List<List<String>> rows) {
            this(head, widths, rows, false);
        }

        public Table {
            head = List.copyOf(head);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    @Override
    public String toString() {
        return "Paper";
    }
}
