package fr.permanence.tables;

import java.util.List;

/**
 * One sheet of a workbook that leaves the program.
 *
 * @param name on its tab, 31 letters at most
 * @param widths of the columns, in letters
 * @param rows the first one is the head; a cell is a text, a whole number, a day, a share from 0 to 1 as a
 *     {@code Double}, a sum in euros as a {@code BigDecimal}, or "" for nothing
 */
public record OutgoingSheet(String name, List<Integer> widths, List<List<Object>> rows) {
    public OutgoingSheet {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
        return "OutgoingSheet";
    }
}
