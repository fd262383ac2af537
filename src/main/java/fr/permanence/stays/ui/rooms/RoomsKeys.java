package fr.permanence.stays.ui.rooms;

import fr.permanence.stays.rooms.WishKind;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the leaf of rooms: arrows go from place to place, letters act on who is there. */
final class RoomsKeys {
    private final Parent root;
    private final RoomsModel model;
    private final PlanModel plan;
    private final RoomWords words;
    private final List<Shortcut> all;

    RoomsKeys(Parent root, RoomsModel model, PlanModel plan, Runnable newRoom) {
        this.root = root;
        this.model = model;
        this.plan = plan;
        words = model.acts().words();
        all = List.of(
                key(Stroke.of(KeyCode.DELETE), "key.out", this::takeOut),
                key(Stroke.letter('a'), "key.WITH", () -> ask(WishKind.WITH)),
                key(Stroke.letter('n'), "key.APART", () -> ask(WishKind.APART)),
                key(Stroke.letter('d'), "key.SHARES", () -> ask(WishKind.SHARES)),
                key(Stroke.letter('p'), "plan.propose", () -> plan.propose(false)),
                key(Stroke.letter('c'), "room.new", newRoom),
                key(Stroke.of(KeyCode.PAGE_DOWN), "key.nightAfter", () -> model.turn(1)),
                key(Stroke.of(KeyCode.PAGE_UP), "key.nightBefore", () -> model.turn(-1)));
        root.addEventFilter(KeyEvent.ANY, this::press);
    }

    private Shortcut key(Stroke stroke, String says, Runnable act) {
        return new Shortcut(stroke, () -> words.say(says), act);
    }

    List<Shortcut> all() {
        return all;
    }

    private void press(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED && jumps(event)) return;
        if (event.getEventType() == KeyEvent.KEY_PRESSED && (goes(event) || leaves(event))) return;
        Shortcut.run(all, event);
    }

    /** While it is asked with whom, a letter goes to the next name that begins with it. */
    private boolean jumps(KeyEvent event) {
        Hand hand = model.handProperty().get();
        String typed = event.getCharacter();
        if (hand == null || hand.wish() == null || typed.isBlank() || event.isControlDown() || event.isAltDown())
            return false;
        event.consume();
        List<SpotNode> spots = spots();
        int from = spots.indexOf(SpotNode.at(owner()));
        for (int step = 1; step <= spots.size(); step++) {
            SpotNode spot = spots.get(Math.floorMod(from + step, spots.size()));
            if (begins(spot, typed) && !hand.who().equals(spot.spot().sleeper())) {
                spot.requestFocus();
                return true;
            }
        }
        return true;
    }

    private boolean begins(SpotNode spot, String typed) {
        RoomsModel.Shown shown = model.shownProperty().get();
        if (shown == null || spot.spot().sleeper() == null) return false;
        String name = words.name(shown.book(), spot.spot().sleeper());
        return name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private boolean leaves(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return false;
        if (model.handProperty().get() != null) model.letGo();
        else if (plan.proposedProperty().get() != null
                || plan.searchingProperty().get()) plan.leave();
        else return false;
        event.consume();
        return true;
    }

    private boolean goes(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isShiftDown() || event.isMetaDown()) return false;
        SpotNode here = SpotNode.at(owner());
        KeyCode code = event.getCode();
        if (here == null || !code.isArrowKey()) return false;
        event.consume();
        next(here, code).ifPresent(spot -> {
            spot.requestFocus();
            model.foresee(spot.spot());
        });
        return true;
    }

    /** The nearest place in this direction: what lies aside counts more than what lies far. */
    private Optional<SpotNode> next(SpotNode here, KeyCode code) {
        boolean isAcross = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        int sign = code == KeyCode.RIGHT || code == KeyCode.DOWN ? 1 : -1;
        double x = centreX(here);
        double y = centreY(here);
        return spots().stream()
                .filter(spot -> sign * (isAcross ? centreX(spot) - x : centreY(spot) - y) > 1)
                .min(Comparator.comparingDouble(spot -> isAcross
                        ? Math.abs(centreX(spot) - x) + 3 * Math.abs(centreY(spot) - y)
                        : Math.abs(centreY(spot) - y) + 3 * Math.abs(centreX(spot) - x)));
    }

    private static double centreX(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getCenterX();
    }

    private static double centreY(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getCenterY();
    }

    private @Nullable Node owner() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    private void onSpot(Consumer<SpotNode> act) {
        SpotNode spot = SpotNode.at(owner());
        if (spot != null) act.accept(spot);
    }

    private void takeOut() {
        onSpot(spot -> {
            if (spot.spot().sleeper() != null && spot.spot().bed() != null)
                model.takeOut(spot.spot().sleeper());
        });
    }

    private void ask(WishKind kind) {
        onSpot(spot -> {
            if (spot.spot().sleeper() != null) model.take(spot.spot().sleeper(), kind);
        });
    }

    /** Every place, in the order in which it is read. */
    List<SpotNode> spots() {
        List<SpotNode> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Parent parent, List<SpotNode> into) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof SpotNode spot) into.add(spot);
            else if (child instanceof Parent inner) collect(inner, into);
        }
    }
}
