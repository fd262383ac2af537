package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Labels;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One session in a day: when, what, how full. Built once and filled again for each session it shows. */
final class Chip extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private static final double GAP = 5;

    private final Label time = Labels.quiet("");
    private final Label title = Labels.strong("");
    private final Label full = Labels.quiet("");
    private @Nullable Held shown;

    Chip() {
        getStyleClass().add("chip");
        title.setMinWidth(0);
        getChildren().setAll(time, title, full);
    }

    /** Marks it as being moved and not kept there yet. */
    void move(boolean isMoving) {
        pseudoClassStateChanged(MOVING, isMoving);
    }

    void show(Held held, ActivityWords words, boolean isPast) {
        shown = held;
        time.setText(words.time(held.session().from()));
        title.setText(words.title(held.activity().is()));
        boolean cancelled = held.session().isCancelled();
        full.setText(cancelled ? words.say("agenda.cancelled") : words.fullness(held.places()));
        String kind = styleOf(held.activity().is().kind());
        if (!getStyleClass().contains(kind)) getStyleClass().setAll("chip", kind);
        pseudoClassStateChanged(CANCELLED, cancelled);
        pseudoClassStateChanged(PAST, isPast);
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double line = snapSizeY(title.prefHeight(-1));
        return insets.getTop() + lines(width < 0 ? getWidth() : width) * line + insets.getBottom();
    }

    /** How many lines the hour, the name and how full take side by side in this width; three when each needs its own. */
    private int lines(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        double around = time.prefWidth(-1) + GAP + full.prefWidth(-1);
        if (around + GAP + title.prefWidth(-1) <= room) return 1;
        return around <= room ? 2 : 3;
    }

    /**
     * Hour, name and how full in one line; where that has no room, the name has the second line for itself; where the hour and
     * how full have no room side by side either, that stands below the name.
     */
    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double right = getWidth() - insets.getRight();
        double line = snapSizeY(title.prefHeight(-1));
        int lines = lines(getWidth());
        double timeWidth = snapSizeX(time.prefWidth(-1));
        double fullWidth = Math.min(right - left, snapSizeX(full.prefWidth(-1)));
        time.resizeRelocate(left, top, Math.min(right - left, timeWidth), line);
        if (lines == 3) full.resizeRelocate(left, top + 2 * line, fullWidth, line);
        else full.resizeRelocate(right - fullWidth, top, fullWidth, line);
        double from = lines == 1 ? left + timeWidth + GAP : left;
        double to = lines == 1 ? right - fullWidth - GAP : right;
        title.resizeRelocate(from, top + (lines == 1 ? 0 : line), Math.max(0, to - from), line);
    }

    void choose(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    /** The chip under the mouse, or null. */
    static @Nullable Chip at(MouseEvent event) {
        return at(event.getPickResult().getIntersectedNode());
    }

    /** The chip that this node is part of, or null. */
    static @Nullable Chip at(@Nullable Node part) {
        for (Node at = part; at != null; at = at.getParent()) if (at instanceof Chip chip) return chip;
        return null;
    }

    @Nullable
    SessionId id() {
        return shown == null ? null : shown.id();
    }

    @Nullable
    Held held() {
        return shown;
    }

    static String styleOf(ActivityKind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
