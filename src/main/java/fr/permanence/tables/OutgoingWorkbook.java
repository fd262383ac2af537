package fr.permanence.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook (.xlsx). A text stays a text, whatever it begins with: a name such as "=1+1" or "@cmd" is never a
 * formula (OWASP, "CSV Injection").
 */
public final class OutgoingWorkbook {
    /** What the file says of the program that made it: nothing of the house. */
    private static final String MADE_BY = "Tableur";

    private OutgoingWorkbook() {}

    /** Writes the sheets; the stream stays open. */
    public static void write(List<OutgoingSheet> sheets, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, MADE_BY, "1.0")) {
            for (OutgoingSheet sheet : sheets) write(sheet, book.newWorksheet(sheet.name()));
        }
    }

    private static void write(OutgoingSheet sheet, Worksheet to) {
        for (int column = 0; column < sheet.widths().size(); column++)
            to.width(column, sheet.widths().get(column));
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) cell(to, row, column, cells.get(column));
        }
        if (sheet.rows().isEmpty()) return;
        to.range(0, 0, 0, Math.max(0, sheet.rows().getFirst().size() - 1))
                .style()
                .bold()
                .set();
        to.freezePane(1, 1);
    }

    private static void cell(Worksheet to, int row, int column, Object value) {
        switch (value) {
            case LocalDate day -> {
                to.value(row, column, day);
                to.style(row, column).format("dd/MM/yyyy").set();
            }
            case Double share -> {
                to.value(row, column, share);
                to.style(row, column).format("0%").set();
            }
            case BigDecimal euros -> {
                to.value(row, column, euros);
                to.style(row, column).format("#,##0.00 \"€\"").set();
            }
            case Number number -> to.value(row, column, number);
            default -> {
                String text = value.toString();
                if (!text.isEmpty()) to.inlineString(row, column, text);
            }
        }
    }
}
