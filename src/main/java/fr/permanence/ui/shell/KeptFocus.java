package fr.permanence.ui.shell;

import fr.permanence.ui.Background;
import fr.permanence.ui.InSight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard where one works. When the button that was pressed goes away with its row, the focus would fall to the top
 * of the window, where the next Enter opens another place; and what is focused by the program is not scrolled to by itself.
 */
final class KeptFocus {
    private final ScrollPane place;
    private final ChangeListener<Node> moved = (observed, before, now) -> move(now);
    private List<Spot> trail = List.of();

    /** @param place what scrolls around the screens */
    KeptFocus(ScrollPane place) {
        this.place = place;
        place.sceneProperty().addListener((observed, before, now) -> follow(before, now));
        follow(null, place.getScene());
    }

    /** Where something stood in what was around it. */
    private record Spot(Parent around, int index) {}

    /** Another screen: what was focused in the one before is not looked for. */
    void forget() {
        trail = List.of();
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.focusOwnerProperty().removeListener(moved);
        if (now != null) now.focusOwnerProperty().addListener(moved);
        forget();
    }

    private void move(@Nullable Node now) {
        if (now != null && isInPlace(now)) {
            trail = trailOf(now);
            // It may have been made just now and have no place yet.
            Background.later(() -> bringIntoSight(now));
        } else if (wasTakenAway()) {
            List<Spot> was = trail;
            forget();
            Background.later(() -> nextTo(was).ifPresent(Node::requestFocus));
        }
    }

    /** Whether what was focused last stands no more where it stood. */
    private boolean wasTakenAway() {
        if (trail.isEmpty()) return false;
        Spot last = trail.getFirst();
        if (!isInPlace(last.around())) return true;
        List<Node> there = last.around().getChildrenUnmodifiable();
        return last.index() >= there.size() || !canFocus(there.get(last.index()));
    }

    private List<Spot> trailOf(Node focused) {
        List<Spot> spots = new ArrayList<>();
        Node at = focused;
        for (Parent around = at.getParent(); around != null && !around.equals(place); around = at.getParent()) {
            spots.add(new Spot(around, around.getChildrenUnmodifiable().indexOf(at)));
            at = around;
        }
        return spots;
    }

    /** What may be focused nearest to where it stood: from there on, else before. */
    private Optional<Node> nextTo(List<Spot> was) {
        for (Spot spot : was) {
            if (!isInPlace(spot.around())) continue;
            List<Node> there = spot.around().getChildrenUnmodifiable();
            int from = Math.clamp(spot.index(), 0, there.size());
            List<Node> order = new ArrayList<>(there.subList(from, there.size()));
            order.addAll(there.subList(0, from).reversed());
            Optional<Node> found =
                    order.stream().flatMap(node -> firstIn(node).stream()).findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<Node> firstIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (canFocus(node)) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> firstIn(child).stream())
                .findFirst();
    }

    private static boolean canFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
    }

    private boolean isInPlace(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at.equals(place)) return true;
        return false;
    }

    private void bringIntoSight(Node focused) {
        if (focused.isFocused() && isInPlace(focused)) InSight.bring(place, focused);
    }
}
