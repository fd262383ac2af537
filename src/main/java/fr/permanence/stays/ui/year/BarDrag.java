package fr.permanence.stays.ui.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Moves a stay with the mouse, or stretches it where it is held by an end; letting go keeps it there. */
final class BarDrag {
    private static final double BEGINS = 6;

    private final Node area;
    private final YearModel model;
    private final Supplier<TimeBoard> board;
    private @Nullable Hold held;
    private boolean isDragging;
    private Point2D pressed = Point2D.ZERO;
    private LocalDate pressedDay = LocalDate.EPOCH;

    BarDrag(Node area, YearModel model, Supplier<TimeBoard> board) {
        this.area = area;
        this.model = model;
        this.board = board;
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        area.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        area.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    }

    private Optional<Hold> hold(MouseEvent event) {
        Node on = event.getPickResult().getIntersectedNode();
        return on == null ? Optional.empty() : board.get().hold(on, event.getSceneX());
    }

    private void press(MouseEvent event) {
        held = model.mayPlan() && !model.isMoving() ? hold(event).orElse(null) : null;
        isDragging = false;
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        pressedDay = board.get().dayAt(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        Hold by = held;
        if (by == null) return;
        event.consume();
        if (isDragging && model.wasGivenUp()) {
            // Escape left it where it was, the button is still down.
            held = null;
            return;
        }
        if (!isDragging && pressed.distance(event.getSceneX(), event.getSceneY()) < BEGINS) return;
        isDragging = true;
        LocalDate day = board.get().dayAt(event.getSceneX(), event.getSceneY());
        model.drag(by.bar(), by.moved((int) ChronoUnit.DAYS.between(pressedDay, day)));
    }

    private void release() {
        boolean wasDragging = isDragging && held != null;
        held = null;
        isDragging = false;
        if (wasDragging && model.isMoving()) model.settle();
    }

    private void point(MouseEvent event) {
        Cursor shape = !model.mayPlan()
                ? Cursor.DEFAULT
                : hold(event)
                        .map(by -> by.grip() == Hold.Grip.ALL ? Cursor.OPEN_HAND : Cursor.H_RESIZE)
                        .orElse(Cursor.DEFAULT);
        if (!shape.equals(area.getCursor())) area.setCursor(shape);
    }
}
