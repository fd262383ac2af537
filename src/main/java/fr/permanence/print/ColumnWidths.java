package fr.permanence.print;

import java.util.List;
import org.openpdf.text.pdf.ColumnText;

/** How wide the columns of a table are: as asked, but none so narrow that a word of its head is broken in two. */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The widths in points, together as wide as the room.
     *
     * @param size the size of the head's letters, in points
     * @param around the room that a cell keeps free around its words, in points
     */
    static float[] of(Paper.Table table, Typefaces faces, float size, float around, float room) {
        List<Integer> asked = table.widths();
        float parts = asked.stream().mapToInt(Integer::intValue).sum();
        float[] widths = new float[asked.size()];
        float[] least = new float[asked.size()];
        float lacking = 0;
        float spare = 0;
        for (int n = 0; n < widths.length; n++) {
            widths[n] = room * asked.get(n) / parts;
            least[n] = table.head().isEmpty() ? 0 : longestWord(table.head().get(n), faces, size) + around;
            lacking += Math.max(0, least[n] - widths[n]);
            spare += Math.max(0, widths[n] - least[n]);
        }
        // With less room than the words take, they are broken after all.
        float given = spare == 0 ? 0 : Math.min(1, lacking / spare);
        for (int n = 0; n < widths.length; n++)
            widths[n] = widths[n] < least[n] ? least[n] : widths[n] - given * (widths[n] - least[n]);
        return widths;
    }

    private static float longestWord(String head, Typefaces faces, float size) {
        float longest = 0;
        for (String word : head.split("\\s+"))
            longest = Math.max(longest, ColumnText.getWidth(faces.phrase(word, size, true)));
        return longest;
    }
}
