package fr.permanence.people.register;

import fr.permanence.tables.Notice;
import java.util.List;

/**
 * A register as it was read, before it is compared with who is already known.
 *
 * @param headingRow the number of the row of headings, from 1
 * @param columns every column that has a heading, from left to right
 * @param notices what is worth saying about the file
 * @param rows every row below the headings that has something in it
 */
public record RegisterSheet(int headingRow, List<Column> columns, List<Notice> notices, List<ReadRow> rows) {
    public RegisterSheet {
        columns = List.copyOf(columns);
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
    }

    /** The columns that become something, from left to right. */
    public List<Column> broughtIn() {
        return columns.stream()
                .filter(column -> column.use() instanceof Use.Becomes)
                .toList();
    }

    /** Whether some column tells how people are called; without one nothing can be brought in. */
    public boolean hasNames() {
        return columns.stream()
                .anyMatch(column -> column.use() instanceof Use.Becomes becomes
                        && becomes.target().isName());
    }

    /** The column that becomes the register's number, else the first that is brought in. */
    Column numberColumn() {
        return columns.stream()
                .filter(column -> column.becomes(Target.REGISTER_NUMBER))
                .findFirst()
                .orElseGet(() -> broughtIn().getFirst());
    }

    @Override
    public String toString() {
        return "RegisterSheet of " + rows.size() + " rows";
    }

    /**
     * One row as it was read.
     *
     * @param number its number in the spreadsheet, from 1
     * @param texts what stands in the columns that are brought in, in their order, empty where nothing does
     * @param reading what it says
     */
    record ReadRow(int number, List<String> texts, RowReading reading) {
        ReadRow {
            texts = List.copyOf(texts);
        }

        @Override
        public String toString() {
            return "ReadRow " + number;
        }
    }
}
