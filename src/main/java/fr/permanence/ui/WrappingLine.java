package fr.permanence.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * What stands side by side, as at the head of a screen: the last of it at the right end. Where the window is narrow or the
 * letters are large that end goes on in lines below, so that no word is cut off.
 */
public final class WrappingLine extends HBox {
    private final List<Node> atEnd = new ArrayList<>();

    public WrappingLine(Node... nodes) {
        super(nodes);
    }

    /** Adds what stands at the right end where there is room for all of it. */
    public WrappingLine end(Node... nodes) {
        atEnd.addAll(List.of(nodes));
        getChildren().addAll(nodes);
        return this;
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
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + widthOf(getManagedChildren(), Double.MAX_VALUE) + insets.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = room(width < 0 ? getWidth() : width);
        List<List<Node>> lines = lines(room);
        double height = insets.getTop() + Math.max(0, lines.size() - 1) * below() + insets.getBottom();
        for (List<Node> line : lines) height += heightOf(line, room);
        return height;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = room(getWidth());
        List<List<Node>> lines = lines(room);
        boolean isOne = lines.size() == 1;
        double spare = isOne ? Math.max(0, room - widthOf(lines.getFirst(), room)) : 0;
        double y = insets.getTop();
        for (List<Node> line : lines) {
            double height = isOne ? getHeight() - insets.getTop() - insets.getBottom() : heightOf(line, room);
            double x = insets.getLeft();
            double base = 0;
            for (Node node : line) base = Math.max(base, baseline(node, heightOf(List.of(node), room)));
            for (Node node : line) {
                if (isFirstAtEnd(node)) x += spare;
                double width = widthOf(node, room);
                double own = Math.min(height, node.prefHeight(width));
                node.resize(width, own);
                double down = isOnBaseline() ? base - baseline(node, own) : (height - own) / 2;
                node.relocate(snapPositionX(x), snapPositionY(y + Math.max(0, down)));
                x += width + getSpacing();
            }
            y += height + below();
        }
    }

    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        boolean isOne = widthOf(getManagedChildren(), room) <= room;
        for (Node node : getManagedChildren()) {
            line.add(node);
            boolean beginsTheEnd = !isOne && isFirstAtEnd(node);
            if (line.size() == 1 || (!beginsTheEnd && widthOf(line, room) <= room)) continue;
            line.removeLast();
            lines.add(line);
            line = new ArrayList<>(List.of(node));
        }
        if (!line.isEmpty()) lines.add(line);
        return lines;
    }

    private boolean isFirstAtEnd(Node node) {
        return atEnd.stream()
                .filter(Node::isManaged)
                .findFirst()
                .filter(node::equals)
                .isPresent();
    }

    private double widthOf(List<Node> line, double room) {
        double width = Math.max(0, line.size() - 1) * getSpacing();
        for (Node node : line) width += widthOf(node, room);
        return width;
    }

    private double widthOf(Node node, double room) {
        return Math.min(room, snapSizeX(node.prefWidth(-1)));
    }

    private double heightOf(List<Node> line, double room) {
        double height = 0;
        for (Node node : line) height = Math.max(height, snapSizeY(node.prefHeight(widthOf(node, room))));
        return height;
    }

    private boolean isOnBaseline() {
        return getAlignment().getVpos() == VPos.BASELINE;
    }

    private static double baseline(Node node, double height) {
        double offset = node.getBaselineOffset();
        return offset == BASELINE_OFFSET_SAME_AS_HEIGHT ? height : offset;
    }

    private double room(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    private double below() {
        return getSpacing() / 2;
    }
}
