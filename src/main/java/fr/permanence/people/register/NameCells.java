package fr.permanence.people.register;

import fr.permanence.tables.Cell;
import fr.permanence.tables.Content;
import fr.permanence.text.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads names, codes and numbers: one line each, of bearable length, and not something else that slid in. */
final class NameCells {
    private static final int SHORT_LIMIT = 60;
    private static final int ALIASES = 20;
    private static final Pattern BETWEEN_ALIASES = Pattern.compile("[/;,\\n]| alias | dite? ");

    private NameCells() {}

    /** A name, on one line. */
    static Parsed<String> name(Cell cell) {
        if (cell.content() instanceof Content.Broken) return Parsed.bad("broken", cell.text());
        if (cell.content() instanceof Content.Day || cell.content() instanceof Content.Truth) {
            return Parsed.bad("name-not-letters", cell.text());
        }
        if (isPastedTable(cell.text())) return Parsed.bad("pasted-table");
        String name = CleanText.line(cell.text());
        if (name.length() > CleanText.NAME_LIMIT) return Parsed.bad("too-long", CleanText.NAME_LIMIT);
        return onlyFigures(name) ? Parsed.bad("name-not-letters", name) : Parsed.good(name);
    }

    /** Other names, several in one cell. */
    static Parsed<List<String>> aliases(Cell cell) {
        if (cell.text().indexOf('\t') >= 0) return Parsed.bad("pasted-table");
        List<String> aliases = new ArrayList<>();
        for (String part : BETWEEN_ALIASES.split(cell.text())) {
            Parsed<String> name = name(new Cell(cell.row(), cell.column(), part, cell.content()));
            if (name instanceof Parsed.Bad<String> bad)
                return Parsed.bad(bad.key(), bad.arguments().toArray());
            if (name instanceof Parsed.Good<String> good && !good.value().isBlank()) aliases.add(good.value());
        }
        return aliases.size() > ALIASES ? Parsed.bad("pasted-table") : Parsed.good(aliases);
    }

    /** A code or a register number: short, of letters or figures. */
    static Parsed<String> mark(Cell cell) {
        if (cell.content() instanceof Content.Broken) return Parsed.bad("broken", cell.text());
        if (isPastedTable(cell.text())) return Parsed.bad("pasted-table");
        String mark = CleanText.line(cell.text());
        return mark.length() > SHORT_LIMIT ? Parsed.bad("too-long", SHORT_LIMIT) : Parsed.good(mark);
    }

    /** A line break in a name is somebody's Alt+Enter; two, or a tab, are a list that was pasted in. */
    private static boolean isPastedTable(String text) {
        return text.strip().indexOf('\t') >= 0
                || text.strip().lines().filter(line -> !line.isBlank()).count() > 2;
    }

    private static boolean onlyFigures(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> Character.isDigit(c) || " .,/-+".indexOf(c) >= 0);
    }
}
