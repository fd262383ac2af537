package fr.permanence.stays.ui.year;

import fr.permanence.stays.StayPhase;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.BarPlaces.Place;
import fr.permanence.stays.ui.year.BarPlaces.Wanted;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One stay on the line of the months: its days, where it goes and how full it is, its dates below. Built once, filled again. */
final class BarNode extends Region {
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");

    private static final double EDGE = 5;
    private static final double EDGES_FROM = 4 * EDGE;

    private final Region pill = new Region();
    private final Region days = new Region();
    private final Label label = words("bar-label");
    private final Label below = words("bar-below");
    private @Nullable Bar bar;
    private @Nullable Place place;

    BarNode() {
        setManaged(false);
        pill.getStyleClass().add("bar-pill");
        days.getStyleClass().add("bar-days");
        getChildren().setAll(pill, days, label, below);
    }

    private static Label words(String styleClass) {
        Label words = new Label();
        words.getStyleClass().add(styleClass);
        words.setMinWidth(Label.USE_PREF_SIZE);
        return words;
    }

    static String styleOf(StayPhase phase) {
        return "phase-" + phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void show(Bar shown, StayWords words) {
        // While one is pulled all are drawn again, and the others are as they were.
        if (shown.equals(bar)) return;
        bar = shown;
        label.setText(shown.label());
        below.setText(words.days(shown.days().first(), shown.days().last()));
        String phase = styleOf(shown.phase());
        if (!getStyleClass().contains(phase)) getStyleClass().setAll("stay-bar", phase);
    }

    void mark(boolean isChosen, boolean isMoving) {
        pseudoClassStateChanged(CHOSEN, isChosen);
        pseudoClassStateChanged(MOVING, isMoving);
        setViewOrder(isMoving ? -1 : 0);
    }

    @Nullable
    Bar bar() {
        return bar;
    }

    /** What it wants on the line; only once it is dressed. */
    Wanted wanted(Span on) {
        return new Wanted(on, Math.ceil(label.prefWidth(-1)), Math.ceil(below.prefWidth(-1)));
    }

    /** How high it is with what stands below. */
    double wantedHeight() {
        return pillHeight() + Math.ceil(below.prefHeight(-1));
    }

    private double pillHeight() {
        return Math.ceil(label.prefHeight(-1));
    }

    /** Stands there on the line that begins at this left, its upper edge at this height. */
    void stand(Place there, double left, double top) {
        resizeRelocate(left + there.whole().from(), top, there.whole().width(), wantedHeight());
        if (there.equals(place)) return;
        place = there;
        pseudoClassStateChanged(INSIDE, there.isInside());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Place at = place;
        if (at == null) return;
        double left = at.whole().from();
        double high = pillHeight();
        pill.resizeRelocate(at.pill().from() - left, 0, at.pill().width(), high);
        days.resizeRelocate(at.days().from() - left, 0, at.days().width(), high);
        label.resizeRelocate(at.words() - left, 0, Math.ceil(label.prefWidth(-1)), high);
        below.resizeRelocate(at.below() - left, high, below.prefWidth(-1), below.prefHeight(-1));
    }

    /** What of it is at this distance from the left end of the line. */
    Hold.Grip gripAt(double x) {
        Place at = place;
        if (at == null) return Hold.Grip.ALL;
        if (Math.abs(x - at.days().to()) <= EDGE) return Hold.Grip.LAST;
        boolean hasEdges = at.days().width() >= EDGES_FROM;
        return hasEdges && Math.abs(x - at.days().from()) <= EDGE ? Hold.Grip.FIRST : Hold.Grip.ALL;
    }
}
