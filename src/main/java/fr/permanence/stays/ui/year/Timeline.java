package fr.permanence.stays.ui.year;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.BarPlaces.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Stays as bars over the months of a year or a quarter, in as many lanes as they need. */
final class Timeline extends Region implements TimeBoard {
    private static final double GAP = 6;

    private final StayWords words;
    private final MonthLines months;
    private final GroundBands grounds;
    private final Region today = new Region();
    private final List<BarNode> nodes = new ArrayList<>();
    private YearShown shown;
    private @Nullable Moving moving;
    private List<Place> places = List.of();
    private double placedFor = -1;

    Timeline(StayWords words, YearShown first) {
        this.words = words;
        shown = first;
        months = new MonthLines(words);
        grounds = new GroundBands();
        getStyleClass().add("timeline");
        today.getStyleClass().add("today-line");
        today.setManaged(false);
        today.setMouseTransparent(true);
        getChildren().setAll(grounds, months, today);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(YearShown now, @Nullable StayId chosen, @Nullable Moving moved) {
        boolean isOther = !now.equals(shown) || nodes.isEmpty();
        shown = now;
        moving = moved;
        if (isOther) refill();
        if (moved != null && now.bar(moved.bar().id()).isEmpty())
            fill(now.bars().size(), moved.bar());
        for (BarNode node : nodes) {
            Bar bar = node.bar();
            if (!node.isVisible() || bar == null) continue;
            Moving hers = moved != null && bar.id().equals(moved.bar().id()) ? moved : null;
            node.show(hers == null ? shown.bar(bar.id()).orElse(bar) : bar.on(hers.days()), words);
            node.mark(bar.id().equals(chosen), hers != null);
        }
        requestLayout();
    }

    private void refill() {
        months.show(shown.span());
        grounds.show(shown);
        placedFor = -1;
        for (int n = 0; n < shown.bars().size(); n++) fill(n, shown.bars().get(n));
        for (int n = shown.bars().size(); n < nodes.size(); n++) nodes.get(n).setVisible(false);
    }

    private void fill(int at, Bar bar) {
        while (nodes.size() <= at) {
            BarNode node = new BarNode();
            nodes.add(node);
            getChildren().add(node);
        }
        nodes.get(at).show(bar, words);
        nodes.get(at).setVisible(true);
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
        double wide = width < 0 ? getWidth() : width;
        place(new TimeScale(shown.span(), Math.max(1, wide - snappedLeftInset() - snappedRightInset())));
        int lanes = places.stream().mapToInt(Place::lane).max().orElse(1) + 1;
        return snappedTopInset() + months.head() + GAP + Math.max(2, lanes) * laneHeight() + snappedBottomInset();
    }

    private double laneHeight() {
        return nodes.isEmpty() ? months.head() * 2 : nodes.getFirst().wantedHeight() + GAP;
    }

    /** The lanes are those of where the stays are kept: a stay that is moved keeps its own, and the others stand still. */
    private void place(TimeScale scale) {
        if (placedFor == scale.width()) return;
        List<BarPlaces.Wanted> wanted = new ArrayList<>();
        for (int n = 0; n < shown.bars().size(); n++)
            wanted.add(nodes.get(n).wanted(shown.bars().get(n).days()));
        places = BarPlaces.of(wanted, scale);
        placedFor = scale.width();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        TimeScale scale = scale();
        place(scale);
        months.resizeRelocate(left, top, scale.width(), height);
        double below = top + months.head();
        grounds.resizeRelocate(left, below, scale.width(), height - months.head());
        boolean isSeen = shown.span().holds(shown.today());
        today.setVisible(isSeen);
        if (isSeen)
            today.resizeRelocate(left + scale.begin(shown.today()), below - GAP, 2, height - months.head() + GAP);
        for (int n = 0; n < nodes.size(); n++) stand(n, scale, left, below + GAP);
    }

    private void stand(int n, TimeScale scale, double left, double top) {
        BarNode node = nodes.get(n);
        Bar bar = node.bar();
        if (!node.isVisible() || bar == null) return;
        boolean isMoved = moving != null && bar.id().equals(moving.bar().id());
        int lane = n < places.size() ? places.get(n).lane() : 0;
        Place place = isMoved || n >= places.size() ? BarPlaces.alone(node.wanted(bar.days()), scale) : places.get(n);
        node.stand(place, left, top + lane * laneHeight());
    }

    private TimeScale scale() {
        return new TimeScale(shown.span(), Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset()));
    }

    private double onLine(double sceneX) {
        return sceneToLocal(sceneX, 0).getX() - snappedLeftInset();
    }

    @Override
    public LocalDate dayAt(double sceneX, double sceneY) {
        return scale().dayAt(onLine(sceneX));
    }

    @Override
    public Optional<Hold> hold(Node pressed, double sceneX) {
        for (Node at = pressed; at != null; at = at.getParent())
            if (at instanceof BarNode node && node.bar() != null)
                return shown.bar(node.bar().id()).map(bar -> new Hold(bar, node.gripAt(onLine(sceneX))));
        return Optional.empty();
    }

    @Override
    public Optional<Node> nodeOf(@Nullable StayId id) {
        return nodes.stream()
                .filter(node -> node.isVisible()
                        && node.bar() != null
                        && node.bar().id().equals(id))
                .map(Node.class::cast)
                .findFirst();
    }
}
