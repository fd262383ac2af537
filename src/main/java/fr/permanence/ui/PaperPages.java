package fr.permanence.ui;

import fr.permanence.print.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A document as pages, the same on the screen as on the printer: its pieces one below the other, no row cut in two. */
public final class PaperPages implements Printing.Sheets {
    private static final String CLOSE = "paper-close";

    private final List<Line> lines = new ArrayList<>();

    /**
     * One line of it, drawn for a width.
     *
     * @param head the head of its table, which every page repeats, or null
     * @param isHeading whether the lines up to the next heading are about it
     */
    private record Line(
            DoubleFunction<Region> drawn, @Nullable DoubleFunction<Region> head, boolean isHeading) {}

    public PaperPages(Paper paper) {
        plain(width -> Labels.title(paper.title()));
        for (Paper.Piece piece : paper.pieces()) add(piece);
    }

    private void plain(DoubleFunction<Region> drawn) {
        lines.add(new Line(drawn, null, false));
    }

    private void add(Paper.Piece piece) {
        switch (piece) {
            case Paper.Heading heading -> lines.add(new Line(width -> heading(heading.text()), null, true));
            case Paper.Text text -> plain(width -> paragraph(text.text(), "plain"));
            case Paper.Table table -> add(table);
        }
    }

    private void add(Paper.Table table) {
        DoubleFunction<Region> head =
                table.head().isEmpty() ? null : width -> row(table.head(), table, width, "paper-head");
        if (head != null) plain(head);
        for (List<String> cells : table.rows())
            lines.add(new Line(
                    width -> row(cells, table, width, table.isLarge() ? "paper-large" : "paper-row"), head, false));
    }

    private static Region row(List<String> cells, Paper.Table table, double width, String styleClass) {
        double sum = table.widths().stream().mapToInt(Integer::intValue).sum();
        HBox row = new HBox();
        row.getStyleClass().addAll("paper-line", styleClass);
        for (int i = 0; i < cells.size(); i++) {
            Label cell = paragraph(cells.get(i), "plain");
            cell.getStyleClass().add("paper-cell");
            double share = Math.floor(width * table.widths().get(i) / sum);
            cell.setMinWidth(share);
            cell.setPrefWidth(share);
            cell.setMaxWidth(share);
            cell.setMaxHeight(Double.MAX_VALUE);
            row.getChildren().add(cell);
        }
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private static Label heading(String text) {
        Label heading = paragraph(text, "strong");
        heading.getStyleClass().add("paper-heading");
        return heading;
    }

    private static Label paragraph(String text, String styleClass) {
        Label label = Labels.paragraph(text);
        label.getStyleClass().setAll("label", styleClass);
        return label;
    }

    @Override
    public List<VBox> on(double width, double height) {
        return pages(width, height).stream()
                .map(page -> Printing.dressed(closely(page), width))
                .toList();
    }

    /** The pages as they are shown on the screen, dressed by the window they are put into. */
    List<VBox> shown(double width, double height) {
        return pages(width, height).stream()
                .map(page -> {
                    VBox sheet = closely(page);
                    sheet.getStyleClass().addAll("paper", "light", "paper-shown");
                    return sheet;
                })
                .toList();
    }

    private static VBox closely(List<Region> page) {
        VBox sheet = new VBox(page.toArray(Node[]::new));
        sheet.getStyleClass().add(CLOSE);
        return sheet;
    }

    private List<List<Region>> pages(double width, double height) {
        List<Double> heights = heights(width);
        List<List<Region>> pages = new ArrayList<>();
        List<Region> page = new ArrayList<>();
        double filled = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (filled + together(i, heights, height) > height && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                filled = 0;
                if (line.head() != null) {
                    page.add(line.head().apply(width));
                    filled = heights.get(i);
                }
            }
            page.add(line.drawn().apply(width));
            filled += heights.get(i);
        }
        pages.add(page);
        return pages;
    }

    /** The height that is wanted on one page: a heading is not torn from what it heads, where both fit on one. */
    private double together(int at, List<Double> heights, double page) {
        double high = heights.get(at);
        if (!lines.get(at).isHeading()) return high;
        double all = high;
        for (int i = at + 1; i < lines.size() && !lines.get(i).isHeading(); i++) all += heights.get(i);
        if (all <= page) return all;
        return at + 1 < lines.size() ? high + heights.get(at + 1) : high;
    }

    private List<Double> heights(double width) {
        VBox whole =
                closely(lines.stream().map(line -> line.drawn().apply(width)).toList());
        Printing.dressed(whole, width);
        return whole.getChildrenUnmodifiable().stream()
                .map(node -> node.getLayoutBounds().getHeight() + whole.getSpacing())
                .toList();
    }
}
