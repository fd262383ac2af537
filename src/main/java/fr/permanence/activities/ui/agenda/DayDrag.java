package fr.permanence.activities.ui.agenda;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Draws a session from one day of the week to another; the day under the mouse shows that it would take it. */
final class DayDrag {
    private static final double BEGINS = 6;

    private final Supplier<List<DayColumn>> columns;
    private final Drop drop;
    private @Nullable Held held;
    private @Nullable DayColumn target;
    private Point2D pressed = Point2D.ZERO;

    DayDrag(Node week, Supplier<List<DayColumn>> columns, Drop drop) {
        this.columns = columns;
        this.drop = drop;
        week.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        week.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        week.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    }

    private void press(MouseEvent event) {
        Chip chip = Chip.at(event);
        held = chip == null ? null : chip.held();
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        target = null;
    }

    private void drag(MouseEvent event) {
        if (held == null || pressed.distance(event.getSceneX(), event.getSceneY()) < BEGINS) return;
        target = null;
        for (DayColumn column : columns.get()) {
            boolean isOver = column.contains(column.sceneToLocal(event.getSceneX(), event.getSceneY()));
            column.target(isOver);
            if (isOver) target = column;
        }
    }

    private void release() {
        columns.get().forEach(column -> column.target(false));
        Held dragged = held;
        DayColumn to = target;
        held = null;
        target = null;
        if (dragged == null || to == null || to.day() == null) return;
        if (to.day().equals(dragged.session().day())) return;
        drop.drop(dragged, to.day(), dragged.session().from(), dragged.session().to());
    }
}
