package fr.permanence.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Bidi;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a paper as PDF on A4, its letters embedded, so that it prints the same everywhere. */
public final class Pdf {
    private static final float MARGIN = 50;
    private static final float FOOT = 30;
    private static final float TITLE_SIZE = 16;
    private static final float HEADING_SIZE = 12;
    private static final float TEXT_SIZE = 11;
    private static final float FOOT_SIZE = 8;
    private static final float LARGE_SIZE = 15;
    private static final float HIGH_ROW = 36;
    private static final float PADDING = 4;

    private static final float ROOM = PageSize.A4.getWidth() - 2 * MARGIN;

    private final Typefaces faces = new Typefaces();
    private final Paper paper;

    private Pdf(Paper paper) {
        this.paper = paper;
    }

    /**
     * Writes the paper into a file; an older file of that name is replaced only once the new one is whole.
     *
     * @throws IOException when the disk refuses; the older file is then as it was
     */
    public static void write(Paper paper, Path file) throws IOException {
        WholeFile.write(file, out -> write(paper, out));
    }

    /** Writes the paper; the stream stays open. */
    public static void write(Paper paper, OutputStream out) {
        new Pdf(paper).writeTo(out, writer -> {});
    }

    /**
     * Writes the paper into a file that opens with this passphrase alone; an older file of that name is replaced only once
     * the new one is whole.
     *
     * @param passphrase letters, digits and spaces of ASCII: other letters are not read the same by every program
     * @param random where the key of the file comes from
     * @throws IOException when the disk refuses; the older file is then as it was
     */
    public static void writeSealed(Paper paper, String passphrase, SecureRandom random, Path file) throws IOException {
        WholeFile.write(file, out -> new Pdf(paper).writeTo(out, writer -> PdfSeal.with(passphrase, random, writer)));
    }

    private void writeTo(OutputStream out, Consumer<PdfWriter> seal) {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + FOOT);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        seal.accept(writer);
        writer.setPageEvent(new Foot());
        document.open();
        document.addTitle(paper.title());
        document.add(line(paper.title(), TITLE_SIZE, true, 0));
        for (int i = 0; i < paper.pieces().size(); i++) {
            if (paper.pieces().get(i) instanceof Paper.Heading) keepTogether(document, writer, i);
            document.add(block(paper.pieces().get(i)));
        }
        document.close();
    }

    /** What a heading heads is not torn from it by the end of a page, where both fit on one. */
    private void keepTogether(Document document, PdfWriter writer, int heading) {
        float high = 0;
        for (int i = heading; i < Math.min(heading + 2, paper.pieces().size()); i++)
            high += height(block(paper.pieces().get(i)));
        float page = document.top() - document.bottom();
        if (high <= page && high > writer.getVerticalPosition(false) - document.bottom()) document.newPage();
    }

    private static float height(PdfPTable block) {
        block.setTotalWidth(ROOM);
        return block.spacingBefore() + block.getTotalHeight();
    }

    private PdfPTable block(Paper.Piece piece) {
        return switch (piece) {
            case Paper.Heading heading -> heading(heading.text());
            case Paper.Text text -> line(text.text(), TEXT_SIZE, false, TEXT_SIZE / 2);
            case Paper.Table table -> table(table);
        };
    }

    /** It stands nearer to what it heads than to what is above, which may be the rule of a table. */
    private PdfPTable heading(String text) {
        PdfPTable heading = line(text, HEADING_SIZE, true, HEADING_SIZE);
        heading.setSpacingBefore(HEADING_SIZE);
        return heading;
    }

    /** A table of one cell: only a cell turns Arabic and Hebrew the right way round and joins their letters. */
    private PdfPTable line(String text, float size, boolean isBold, float before) {
        PdfPTable line = full(new float[] {1});
        PdfPCell cell = cell(text, size, isBold);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingTop(before);
        cell.setPaddingLeft(0);
        line.addCell(cell);
        return line;
    }

    private PdfPTable table(Paper.Table table) {
        PdfPTable block = full(ColumnWidths.of(table, faces, TEXT_SIZE, 2 * PADDING + 1, ROOM));
        block.setSpacingBefore(TEXT_SIZE / 2);
        float size = table.isLarge() ? LARGE_SIZE : TEXT_SIZE;
        for (String name : table.head()) block.addCell(cell(name, TEXT_SIZE, true));
        if (!table.head().isEmpty()) block.setHeaderRows(1);
        for (var row : table.rows()) for (String text : row) block.addCell(cell(text, size, false, table.isLarge()));
        // A line that is signed is not cut by the end of the page.
        if (table.isLarge()) block.setSplitLate(true);
        return block;
    }

    private static PdfPTable full(float[] widths) {
        PdfPTable block = new PdfPTable(widths);
        block.setWidthPercentage(100);
        // A long text may go on over the page instead of leaving an empty one.
        block.setSplitLate(false);
        return block;
    }

    private PdfPCell cell(String text, float size, boolean isBold) {
        return cell(text, size, isBold, false);
    }

    private PdfPCell cell(String text, float size, boolean isBold, boolean isHigh) {
        PdfPCell cell = new PdfPCell(faces.phrase(text, size, isBold));
        cell.setRunDirection(directionOf(text));
        cell.setBorderWidth(0.5f);
        cell.setPadding(PADDING);
        if (isHigh) {
            cell.setMinimumHeight(HIGH_ROW);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        }
        return cell;
    }

    /** Which way the text runs, by its first letter that has a way: letters are turned and joined only when one is named. */
    private static int directionOf(String text) {
        boolean isLeftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return isLeftToRight ? PdfWriter.RUN_DIRECTION_LTR : PdfWriter.RUN_DIRECTION_RTL;
    }

    private final class Foot extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            String text = paper.foot() + " · " + writer.getPageNumber();
            ColumnText column = new ColumnText(writer.getDirectContent());
            column.setRunDirection(directionOf(text));
            column.setSimpleColumn(MARGIN, FOOT - FOOT_SIZE, PageSize.A4.getWidth() - MARGIN, MARGIN);
            column.addText(faces.phrase(text, FOOT_SIZE, false));
            column.go();
        }
    }
}
