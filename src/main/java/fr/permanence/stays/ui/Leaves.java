package fr.permanence.stays.ui;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.shared.StayLeaf;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayPanes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which leaf of the chosen stay is seen, and what stands beside it: each pane is told when it is seen and of what. */
final class Leaves {
    private final StayPanes panes;
    private final ObjectProperty<@Nullable StayLeaf> open = new SimpleObjectProperty<>();
    private @Nullable StayId stay;
    private boolean isShown;

    Leaves(StayPanes panes) {
        this.panes = panes;
        open.set(all().isEmpty() ? null : all().getFirst());
        open.addListener((observed, before, now) -> turn(before));
    }

    /** The leaves that there are, in order. */
    List<StayLeaf> all() {
        return List.copyOf(panes.leaves().keySet());
    }

    /** The leaf that is open; null when there is none at all. */
    ObjectProperty<@Nullable StayLeaf> openProperty() {
        return open;
    }

    /** What is seen of the stay. */
    Optional<StayPane> pane() {
        return Optional.ofNullable(open.get()).map(panes.leaves()::get);
    }

    Optional<StayPane> proposals() {
        return panes.proposals();
    }

    private Stream<StayPane> seen() {
        return Stream.concat(pane().stream(), proposals().stream());
    }

    /** Opens the leaf of this number, from 0; none of that number does nothing. */
    void open(int number) {
        if (number < all().size()) open.set(all().get(number));
    }

    private void turn(@Nullable StayLeaf before) {
        if (!isShown) return;
        if (before != null) Optional.ofNullable(panes.leaves().get(before)).ifPresent(StayPane::leave);
        pane().ifPresent(this::enter);
    }

    private void enter(StayPane pane) {
        pane.enter();
        tell(pane);
    }

    private void tell(StayPane pane) {
        if (stay == null) pane.nothing();
        else pane.show(stay);
    }

    /** Shows this stay; null shows none. */
    void show(@Nullable StayId id) {
        boolean isSame = Objects.equals(stay, id);
        stay = id;
        if (isShown && !isSame) seen().forEach(this::tell);
    }

    /** The place is shown. */
    void enter() {
        if (isShown) return;
        isShown = true;
        seen().forEach(this::enter);
    }

    /** The place is hidden. */
    void leave() {
        if (!isShown) return;
        isShown = false;
        seen().forEach(StayPane::leave);
    }

    void reword() {
        panes.leaves().values().forEach(StayPane::reword);
        proposals().ifPresent(StayPane::reword);
    }
}
