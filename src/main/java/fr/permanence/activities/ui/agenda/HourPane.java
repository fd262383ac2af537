package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Labels;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The hours of a day downwards, with sessions as blocks, beside each other when they overlap. */
final class HourPane extends Region {
    private static final double HOUR_EMS = 3.4;
    private static final double HOURS_EMS = 3.4;
    private static final int EARLIEST = 9;
    private static final int LATEST = 18;

    private final List<Label> hours = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private List<Block> shown = List.of();
    private Map<Held, Lanes.Lane> lanes = Map.of();
    private int first = EARLIEST;
    private int last = LATEST;

    HourPane() {
        getStyleClass().add("hours");
    }

    void show(AgendaShown day, ActivityWords words, @Nullable Moving moving) {
        List<Held> held = day.held();
        lanes = Lanes.of(held);
        first = held.stream()
                .mapToInt(one -> one.session().from().getHour())
                .min()
                .orElse(EARLIEST);
        first = Math.min(first, EARLIEST);
        last = held.stream()
                .mapToInt(one -> one.session().to().getHour() + 1)
                .max()
                .orElse(LATEST);
        last = Math.max(last, LATEST);
        List<Node> children = new ArrayList<>();
        for (int hour = first; hour <= last; hour++) {
            int place = hour - first;
            if (hours.size() == place) {
                Label label = Labels.quiet("");
                label.getStyleClass().add("small");
                hours.add(label);
                Region line = new Region();
                line.getStyleClass().add("hour-line");
                lines.add(line);
            }
            hours.get(place).setText(words.time(LocalTime.of(hour % 24, 0)));
            children.add(lines.get(place));
            children.add(hours.get(place));
        }
        for (int place = 0; place < held.size(); place++) {
            if (blocks.size() == place) blocks.add(new Block());
            boolean isMoving =
                    moving != null && held.get(place).id().equals(moving.held().id());
            blocks.get(place).show(held.get(place), words, isMoving);
        }
        shown = List.copyOf(blocks.subList(0, held.size()));
        children.addAll(shown);
        getChildren().setAll(children);
        requestLayout();
    }

    /** The blocks that are shown. */
    List<Block> blocks() {
        return shown;
    }

    /** How many minutes so many pixels are, in steps of the clock. */
    int minutes(double pixels) {
        return (int) Math.round(pixels / hour() * 60 / Moving.STEP) * Moving.STEP;
    }

    private double em() {
        return hours.isEmpty() ? 14 : hours.getFirst().getFont().getSize();
    }

    private double hour() {
        return em() * HOUR_EMS;
    }

    private double y(LocalTime at) {
        return em() + (at.toSecondOfDay() / 3600.0 - first) * hour();
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * 2 + (last - first) * hour();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = em() * HOURS_EMS;
        for (int place = 0; place <= last - first; place++) {
            double y = snapPositionY(em() + place * hour());
            Label label = hours.get(place);
            double height = label.prefHeight(-1);
            label.resizeRelocate(0, y - height / 2, left, height);
            lines.get(place).resizeRelocate(left, y, getWidth() - left, 1);
        }
        for (Block block : shown) layOut(block, left);
    }

    private void layOut(Block block, double left) {
        Held held = block.held();
        Lanes.Lane lane = held == null ? null : lanes.get(held);
        if (held == null || lane == null) return;
        double width = (getWidth() - left) / lane.of();
        double top = snapPositionY(y(held.session().from()));
        double bottom = snapPositionY(y(held.session().to()));
        block.resizeRelocate(
                snapPositionX(left + lane.place() * width),
                top + 1,
                snapSizeX(width - 4),
                Math.max(em() * 1.4, bottom - top - 1));
    }
}
