package fr.permanence.activities.ui.agenda;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Draws a session up or down the hours, or its lower edge to make it longer, in steps of a quarter of an hour. */
final class HourDrag {
    private static final double EDGE = 7;

    private final HourPane hours;
    private final Drop drop;
    private @Nullable Block dragged;
    private double pressedAt;
    private double height;
    private boolean stretches;

    HourDrag(HourPane hours, Drop drop) {
        this.hours = hours;
        this.drop = drop;
        hours.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        hours.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        hours.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        hours.addEventHandler(MouseEvent.MOUSE_MOVED, this::look);
    }

    private static @Nullable Block at(MouseEvent event) {
        for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent())
            if (at instanceof Block block) return block;
        return null;
    }

    private static boolean isOnEdge(Block block, MouseEvent event) {
        return block.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > block.getHeight() - EDGE;
    }

    private void look(MouseEvent event) {
        Block block = at(event);
        if (block != null) block.setCursor(isOnEdge(block, event) ? Cursor.S_RESIZE : Cursor.HAND);
    }

    private void press(MouseEvent event) {
        dragged = at(event);
        pressedAt = event.getSceneY();
        if (dragged == null) return;
        height = dragged.getHeight();
        stretches = isOnEdge(dragged, event);
    }

    private int minutes(MouseEvent event) {
        return hours.minutes(event.getSceneY() - pressedAt);
    }

    private void drag(MouseEvent event) {
        if (dragged == null) return;
        double by = event.getSceneY() - pressedAt;
        if (stretches) dragged.resize(dragged.getWidth(), Math.max(EDGE * 2, height + by));
        else dragged.setTranslateY(by);
    }

    private void release(MouseEvent event) {
        Block block = dragged;
        dragged = null;
        if (block == null) return;
        block.setTranslateY(0);
        hours.requestLayout();
        Held held = block.held();
        int minutes = minutes(event);
        if (held == null || minutes == 0) return;
        Moving moved = stretches
                ? Moving.begin(held).stretched(minutes)
                : Moving.begin(held).shifted(0, minutes);
        drop.drop(held, moved.day(), moved.from(), moved.to());
    }
}
