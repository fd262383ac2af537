package fr.permanence.stays.ui.year;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.year.Hold.Grip;
import fr.permanence.stays.ui.year.WeekPieces.Piece;
import fr.permanence.ui.Labels;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The part of a stay that falls into one week of a month; it says whole what it is when the mouse asks. */
final class PieceNode extends Region {
    private static final double EDGE = 7;

    private final Label label = Labels.written("");
    private @Nullable Piece piece;
    private LocalDate monday = LocalDate.EPOCH;

    PieceNode() {
        setManaged(false);
        label.getStyleClass().setAll("label", "bar-label");
        getChildren().setAll(label);
    }

    void show(Piece shown, LocalDate firstMonday, boolean isChosen, boolean isMoving) {
        piece = shown;
        monday = firstMonday;
        label.setText(shown.bar().label());
        String phase = BarNode.styleOf(shown.bar().phase());
        if (!getStyleClass().contains(phase)) getStyleClass().setAll("stay-bar", "bar-piece", phase);
        pseudoClassStateChanged(BarNode.CHOSEN, isChosen);
        pseudoClassStateChanged(BarNode.MOVING, isMoving);
        setViewOrder(isMoving ? -1 : 0);
    }

    boolean isOf(@Nullable StayId id) {
        return piece != null && piece.bar().id().equals(id);
    }

    /** What of it is at this distance from its left end; the bar as it is kept. */
    Optional<Hold> hold(double x, YearShown shown) {
        Piece is = piece;
        if (is == null) return Optional.empty();
        LocalDate first = monday.plusDays((long) is.week() * WeekPieces.DAYS + is.from());
        LocalDate last = monday.plusDays((long) is.week() * WeekPieces.DAYS + is.to());
        Span days = is.bar().days();
        Grip grip = x >= getWidth() - EDGE && days.last().equals(last)
                ? Grip.LAST
                : x <= EDGE && days.first().equals(first) ? Grip.FIRST : Grip.ALL;
        return shown.bar(is.bar().id()).map(bar -> new Hold(bar, grip));
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
