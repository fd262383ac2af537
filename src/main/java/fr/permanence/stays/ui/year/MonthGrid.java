package fr.permanence.stays.ui.year;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.WeekPieces.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One month as a calendar on the wall: a row for each week, stays as bars across its days. */
final class MonthGrid extends Region implements TimeBoard {
    private static final double GAP = 3;

    private final StayWords words;
    private final List<Label> heads = new ArrayList<>();
    private final List<DayCell> cells = new ArrayList<>();
    private final List<PieceNode> nodes = new ArrayList<>();
    private YearShown shown;
    private List<Piece> pieces = List.of();

    MonthGrid(StayWords words, YearShown first) {
        this.words = words;
        shown = first;
        getStyleClass().add("month-grid");
        for (int day = 0; day < WeekPieces.DAYS; day++) {
            Label head = new Label();
            head.getStyleClass().add("month-name");
            head.setManaged(false);
            heads.add(head);
        }
        getChildren().setAll(heads);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(YearShown now, @Nullable StayId chosen, @Nullable Moving moving) {
        shown = now;
        showDays();
        List<Bar> bars = new ArrayList<>(now.bars());
        if (moving != null) {
            bars.removeIf(bar -> bar.id().equals(moving.bar().id()));
            bars.add(moving.bar().on(moving.days()));
        }
        pieces = WeekPieces.of(
                bars.stream().filter(bar -> bar.days().meets(weeksSeen())).toList(), now.span());
        while (nodes.size() < pieces.size()) {
            PieceNode node = new PieceNode();
            nodes.add(node);
            getChildren().add(node);
        }
        for (int n = 0; n < nodes.size(); n++) {
            PieceNode node = nodes.get(n);
            node.setVisible(n < pieces.size());
            if (!node.isVisible()) continue;
            Bar bar = pieces.get(n).bar();
            boolean isMoved = moving != null && bar.id().equals(moving.bar().id());
            node.show(pieces.get(n), monday(), bar.id().equals(chosen), isMoved);
        }
        requestLayout();
    }

    private Span weeksSeen() {
        return new Span(monday(), monday().plusDays((long) WeekPieces.weeks(shown.span()) * WeekPieces.DAYS - 1));
    }

    private LocalDate monday() {
        return WeekPieces.mondayOf(shown.span().first());
    }

    private void showDays() {
        LocalDate monday = monday();
        for (int day = 0; day < WeekPieces.DAYS; day++) heads.get(day).setText(words.date("EEE", monday.plusDays(day)));
        int days = weeksSeen().days();
        while (cells.size() < days) {
            DayCell cell = new DayCell();
            getChildren().add(WeekPieces.DAYS + cells.size(), cell);
            cells.add(cell);
        }
        for (int n = 0; n < cells.size(); n++) {
            cells.get(n).setVisible(n < days);
            if (n < days) cells.get(n).show(monday.plusDays(n), shown);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + head() + snappedBottomInset();
        for (int week = 0; week < WeekPieces.weeks(shown.span()); week++) height += rowHeight(week);
        return height;
    }

    private double head() {
        return Math.ceil(heads.getFirst().prefHeight(-1));
    }

    private double rowHeight(int week) {
        int lanes = pieces.stream()
                .filter(piece -> piece.week() == week)
                .mapToInt(Piece::lane)
                .max()
                .orElse(0);
        return dayHeight() + Math.max(1, lanes + 1) * (barHeight() + GAP) + GAP;
    }

    private double dayHeight() {
        return cells.isEmpty() ? head() : cells.getFirst().numberHeight();
    }

    private double barHeight() {
        return nodes.isEmpty() ? head() : Math.ceil(nodes.getFirst().prefHeight(-1));
    }

    private double columnWidth() {
        return Math.max(1, (getWidth() - snappedLeftInset() - snappedRightInset()) / WeekPieces.DAYS);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double column = columnWidth();
        for (int day = 0; day < WeekPieces.DAYS; day++)
            heads.get(day).resizeRelocate(left + day * column, top, column, head());
        double row = top + head();
        for (int week = 0; week < WeekPieces.weeks(shown.span()); week++) {
            double height = rowHeight(week);
            for (int day = 0; day < WeekPieces.DAYS; day++)
                cells.get(week * WeekPieces.DAYS + day).resizeRelocate(left + day * column, row, column, height);
            for (int n = 0; n < pieces.size(); n++)
                if (pieces.get(n).week() == week) stand(nodes.get(n), pieces.get(n), left, row);
            row += height;
        }
    }

    private void stand(PieceNode node, Piece piece, double left, double row) {
        double column = columnWidth();
        double y = row + dayHeight() + piece.lane() * (barHeight() + GAP);
        double wide = (piece.to() - piece.from() + 1) * column - 2 * GAP;
        node.resizeRelocate(left + piece.from() * column + GAP, y, wide, barHeight());
    }

    @Override
    public LocalDate dayAt(double sceneX, double sceneY) {
        var at = sceneToLocal(sceneX, sceneY);
        int day =
                Math.clamp((long) Math.floor((at.getX() - snappedLeftInset()) / columnWidth()), 0, WeekPieces.DAYS - 1);
        double y = at.getY() - snappedTopInset() - head();
        int week = 0;
        int weeks = WeekPieces.weeks(shown.span());
        while (week < weeks - 1 && y >= rowHeight(week)) y -= rowHeight(week++);
        return monday().plusDays((long) week * WeekPieces.DAYS + day);
    }

    @Override
    public Optional<Hold> hold(Node pressed, double sceneX) {
        for (Node at = pressed; at != null; at = at.getParent())
            if (at instanceof PieceNode node)
                return node.hold(node.sceneToLocal(sceneX, 0).getX(), shown);
        return Optional.empty();
    }

    @Override
    public Optional<Node> nodeOf(@Nullable StayId id) {
        return nodes.stream()
                .filter(node -> node.isVisible() && node.isOf(id))
                .map(Node.class::cast)
                .findFirst();
    }
}
