package fr.permanence.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, read one after the other. */
final class SheetRows {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final Xml xml;
    private final SharedTexts texts;
    private final Formats formats;
    private final boolean from1904;

    private int row;
    private int column;

    SheetRows(Xml xml, SharedTexts texts, Formats formats, boolean from1904) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    void readInto(RowSink sink) throws IOException {
        for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
            if (!name.equals("row")) continue;
            row = nextRow(xml.attribute("r"));
            sink.add(row, readRow());
        }
    }

    /** The number the row says it has, unless it goes backwards or too far. */
    private int nextRow(@Nullable String said) throws Unreadable {
        int number = row + 1;
        if (said != null && !said.isEmpty()) {
            try {
                number = Math.max(number, Integer.parseInt(said));
            } catch (NumberFormatException notANumber) {
                throw new Unreadable("damaged");
            }
        }
        if (number > LAST_ROW) throw new Unreadable("damaged");
        return number;
    }

    private List<@Nullable Cell> readRow() throws IOException {
        List<@Nullable Cell> cells = new ArrayList<>();
        column = -1;
        while (xml.nextTag()) {
            if (!xml.starts() && xml.name().equals("row")) break;
            if (xml.starts() && xml.name().equals("c")) cells.add(readCell());
            if (cells.size() > LAST_COLUMN) throw new Unreadable("damaged");
        }
        return cells;
    }

    private @Nullable Cell readCell() throws IOException {
        column = nextColumn(xml.attribute("r"));
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String written = "";
        String letters = "";
        while (xml.nextTag()) {
            if (!xml.starts() && xml.name().equals("c")) break;
            if (xml.starts() && xml.name().equals("v")) written = xml.text(Limits.CELL + 1);
            if (xml.starts() && xml.name().equals("is")) letters = RichText.read(xml, "is");
        }
        RawCell raw = new RawCell(row, column, from1904);
        Cell cell = switch (type == null ? "n" : type) {
            case "s" -> raw.text(texts.at(written));
            case "inlineStr" -> raw.text(letters);
            case "str" -> raw.text(RichText.unescape(written));
            case "b" -> raw.truth(written);
            case "e" -> raw.broken(written);
            case "d" -> raw.isoDay(written);
            default -> raw.number(written, formats.of(style));
        };
        if (cell != null && cell.text().length() > Limits.CELL) throw new Unreadable("long-cell", row, Limits.CELL);
        return cell;
    }

    /** The column a reference such as {@code AB12} names, else the one after the last. */
    private int nextColumn(@Nullable String reference) throws Unreadable {
        if (reference == null || reference.isEmpty()) return checked(column + 1);
        int named = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            int c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') break;
            named = named * 26 + (c - 'A' + 1);
        }
        return checked(named - 1);
    }

    private static int checked(int column) throws Unreadable {
        if (column < 0 || column >= LAST_COLUMN) throw new Unreadable("damaged");
        return column;
    }
}
