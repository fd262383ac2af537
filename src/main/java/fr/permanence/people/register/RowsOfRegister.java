package fr.permanence.people.register;

import fr.permanence.tables.Cell;
import fr.permanence.tables.Notice;
import fr.permanence.tables.Row;
import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the row of headings, below whatever title stands over it, then reads the rows under it one by one. */
final class RowsOfRegister {
    private static final int TITLE_ROWS = 30;
    private static final int SHOWN = 200;

    private final Map<Integer, Use> chosen;
    private final LocalDate today;
    private final List<Row> waiting = new ArrayList<>();
    private final List<RegisterSheet.ReadRow> rows = new ArrayList<>();
    private @Nullable Heading heading;

    RowsOfRegister(Map<Integer, Use> chosen, LocalDate today) {
        this.chosen = Map.copyOf(chosen);
        this.today = today;
    }

    /** The headings once they are found. */
    private record Heading(int row, List<Column> columns, List<Column> broughtIn, RowReader reader) {}

    void add(Row row) {
        Heading found = heading;
        if (found != null) {
            read(row, found);
            return;
        }
        waiting.add(row);
        if (waiting.size() == TITLE_ROWS) chooseHeading();
    }

    RegisterSheet sheet(List<Notice> notices) {
        Heading found = heading != null ? heading : chooseHeading();
        return new RegisterSheet(found.row(), found.columns(), notices, rows);
    }

    private Heading chooseHeading() {
        Row best = waiting.getFirst();
        long bestScore = 0;
        for (Row row : waiting) {
            long score = score(row);
            if (score > bestScore) {
                best = row;
                bestScore = score;
            }
        }
        Heading found = heading(best);
        heading = found;
        for (Row row : waiting) {
            if (row.number() > best.number()) read(row, found);
        }
        waiting.clear();
        return found;
    }

    /** How many parts of a person the row names; no row of headings is without a name. */
    private static long score(Row row) {
        List<Column> columns = Headings.columns(headings(row));
        boolean names = columns.stream()
                .anyMatch(column -> column.use() instanceof Use.Becomes becomes
                        && becomes.target().isName());
        long recognised = columns.stream()
                .filter(column -> column.use() instanceof Use.Becomes)
                .count();
        return names ? recognised : 0;
    }

    private Heading heading(Row row) {
        List<Column> columns = Headings.columns(headings(row)).stream()
                .map(column -> chosen.containsKey(column.index()) ? column.with(chosen.get(column.index())) : column)
                .toList();
        List<Column> broughtIn = columns.stream()
                .filter(column -> column.use() instanceof Use.Becomes)
                .toList();
        return new Heading(row.number(), columns, broughtIn, new RowReader(columns, today));
    }

    private static Map<Integer, String> headings(Row row) {
        Map<Integer, String> headings = new TreeMap<>();
        for (Cell cell : row.cells()) headings.put(cell.column(), cut(CleanText.line(cell.text())));
        return headings;
    }

    private void read(Row row, Heading found) {
        if (isHeadingAgain(row, found)) return;
        List<String> texts = found.broughtIn().stream()
                .map(column -> row.at(column.index())
                        .map(cell -> cut(CleanText.line(cell.text())))
                        .orElse(""))
                .toList();
        rows.add(new RegisterSheet.ReadRow(row.number(), texts, found.reader().read(row)));
    }

    /** Registers made for printing repeat their headings on each page. */
    private static boolean isHeadingAgain(Row row, Heading found) {
        return !found.broughtIn().isEmpty()
                && found.broughtIn().stream()
                        .allMatch(column -> row.at(column.index())
                                .filter(cell -> CleanText.line(cell.text()).equals(column.heading()))
                                .isPresent());
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
