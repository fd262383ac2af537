package fr.permanence.stays.ui.year;

import fr.permanence.stays.ui.shared.StayWords;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where a stay would be and what it would run into there, beside it while it is moved. */
final class MovingBubble extends Pane {
    private static final PseudoClass GRAVE = PseudoClass.getPseudoClass("grave");
    private static final int MOST = 6;
    private static final double GAP = 4;

    private final StayWords words;
    private final Label days = new Label();
    private final List<Label> lines = new ArrayList<>();
    private final VBox box = new VBox(days);
    private @Nullable Node beside;
    private @Nullable Node free;

    MovingBubble(StayWords words) {
        this.words = words;
        setMouseTransparent(true);
        setVisible(false);
        days.getStyleClass().add("strong");
        box.getStyleClass().add("moving-bubble");
        box.setId("moving-bubble");
        getChildren().setAll(box);
        for (int n = 0; n <= MOST; n++) {
            Label line = new Label();
            line.getStyleClass().add("crossing");
            lines.add(line);
        }
        box.getChildren().addAll(lines);
    }

    void show(@Nullable Moving moving, List<Crossing> crossings) {
        setVisible(moving != null);
        if (moving == null) return;
        days.setText(words.daysAndYear(moving.days().first(), moving.days().last()));
        for (int n = 0; n < lines.size(); n++) {
            boolean isMore = n == MOST && crossings.size() > MOST;
            boolean isSaid = n < Math.min(MOST, crossings.size());
            Label line = lines.get(n);
            line.setManaged(isSaid || isMore);
            line.setVisible(isSaid || isMore);
            if (isSaid) line.setText(said(crossings.get(n)));
            else if (isMore) line.setText(words.say("crossing.more", crossings.size() - MOST));
            line.pseudoClassStateChanged(
                    GRAVE, isSaid && crossings.get(n).kind().isGrave());
        }
    }

    private String said(Crossing crossing) {
        String mark = crossing.kind().isGrave() ? "◆ " : "■ ";
        return mark + crossing.said(words);
    }

    /** Never covers this, which stands below the year; stands below it in turn. */
    void leaveFree(Node below) {
        free = below;
    }

    /** Stands below this bar from now on. */
    void standBelow(Node bar) {
        beside = bar;
        requestLayout();
    }

    /** It stands over what is there and takes no room of it. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Node bar = beside;
        if (bar == null || !isVisible()) return;
        Bounds there = sceneToLocal(bar.localToScene(bar.getLayoutBounds()));
        double wide = box.prefWidth(-1);
        double left = Math.clamp(there.getMinX(), 0, Math.max(0, getWidth() - wide));
        double high = box.prefHeight(wide);
        box.resizeRelocate(snapPositionX(left), snapPositionY(top(there.getMaxY() + GAP, high)), wide, high);
    }

    private double top(double wanted, double high) {
        if (free == null) return wanted;
        Bounds kept = sceneToLocal(free.localToScene(free.getLayoutBounds()));
        boolean isClear = wanted + high <= kept.getMinY() || wanted >= kept.getMaxY();
        return isClear ? wanted : kept.getMaxY() + GAP;
    }
}
