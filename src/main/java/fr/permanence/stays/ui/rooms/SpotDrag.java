package fr.permanence.stays.ui.rooms;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/** Draws somebody to a bed with the mouse; what that would do is said under way. A plain click chooses the place. */
final class SpotDrag {
    private static final double BEGINS = 6;

    private final RoomsModel model;
    private final Consumer<SpotNode> clicked;
    private @Nullable SpotNode held;
    private @Nullable SpotNode target;
    private boolean draws;
    private Point2D pressed = Point2D.ZERO;

    SpotDrag(Node board, RoomsModel model, Consumer<SpotNode> clicked) {
        this.model = model;
        this.clicked = clicked;
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    }

    private void press(MouseEvent event) {
        held = under(event);
        target = null;
        draws = false;
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        if (held != null) held.requestFocus();
    }

    private static @Nullable SpotNode under(MouseEvent event) {
        PickResult pick = event.getPickResult();
        return SpotNode.at(pick == null ? null : pick.getIntersectedNode());
    }

    private void drag(MouseEvent event) {
        SpotNode from = held;
        if (from == null || from.spot().sleeper() == null) return;
        if (!draws && pressed.distance(event.getSceneX(), event.getSceneY()) < BEGINS) return;
        if (!draws) model.take(from.spot().sleeper(), null);
        draws = true;
        SpotNode over = under(event);
        if (over == target) return;
        if (target != null) target.target(false);
        target = over;
        if (over == null) return;
        over.target(true);
        model.foresee(over.spot());
    }

    private void release() {
        SpotNode from = held;
        SpotNode to = target;
        held = null;
        target = null;
        if (to != null) to.target(false);
        if (from == null) return;
        if (!draws) clicked.accept(from);
        else if (to == null || to == from || to.spot().bed() == null) model.letGo();
        else model.choose(to.spot());
    }
}
