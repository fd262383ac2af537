package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.Rooms;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.ui.shared.LeafView;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.EmptyState;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the leaf of rooms: the nights above, who lacks a bed at the left, the rooms beside, the wishes below. */
final class RoomsView implements LeafView {
    private static final double GAP = 12;

    private final RoomsModel model;
    private final PlanModel plan;
    private final RoomWords words;
    private final RoomsHead head;
    private final HandLine told;
    private final PlanPart planned;
    private final PeopleColumn people;
    private final RoomCards cards;
    private final WishesPart wishes;
    private final TwoSides board;
    private final VBox node = new VBox();
    private final RoomsKeys keys;

    RoomsView(RoomsModel model, PlanModel plan, Lifetime life) {
        this.model = model;
        this.plan = plan;
        words = model.acts().words();
        head = new RoomsHead(model, plan, this::askForRoom);
        planned = new PlanPart(plan, words);
        people = new PeopleColumn(words, model::choose);
        cards = new RoomCards(words, model::choose, this::change, this::remove);
        wishes = new WishesPart(words, model::forget);
        keys = new RoomsKeys(node, model, plan, this::askForRoom);
        told = new HandLine(model, life);
        board = TwoSides.restRight(people.node(), cards.node(), GAP);
        node.getStyleClass().add("rooms");
        node.setId("rooms");
        new SpotDrag(board, model, spot -> model.choose(spot.spot()));
        life.watch(model.shownProperty(), this::show);
        life.hear(model.nightProperty(), this::show);
        life.hear(plan.searchingProperty(), this::show);
        life.hear(plan.proposedProperty(), this::show);
        life.hear(words.appearance().discreet().onProperty(), this::show);
        life.watch(model.handProperty(), this::showHand);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Shortcut> keys() {
        return keys.all();
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(() -> RoomPaper.of(model).ifPresent(model.acts()::show));
    }

    /** Puts the keyboard on the first who lacks a bed, or the first place there is. */
    @Override
    public boolean focus() {
        List<SpotNode> spots = keys.spots();
        Node first = spots.isEmpty() ? node.lookup(".button") : spots.getFirst();
        if (first != null) first.requestFocus();
        return first != null;
    }

    private void show() {
        RoomsModel.Shown shown = model.shownProperty().get();
        String focused = focusedId();
        if (shown == null) {
            node.getChildren().clear();
            return;
        }
        Proposed proposed = plan.proposedProperty().get();
        RoomBook book = proposed == null ? shown.book() : shown.book().with(proposed.question(), proposed.plan());
        if (book.nights() == 0) {
            node.getChildren().setAll(new EmptyState(words.say("noNights"), null));
            return;
        }
        Nights nights = model.nights(book);
        head.show(shown);
        planned.show(shown.book());
        people.show(book, nights);
        Set<SleeperId> fresh = proposed == null
                ? Set.of()
                : proposed.plan().placements().stream().map(Placement::sleeper).collect(Collectors.toSet());
        cards.show(book, nights, fresh);
        if (book.rooms().isEmpty()) cards.node().getChildren().setAll(noRooms(shown));
        wishes.show(book);
        node.getChildren().setAll(head.node(), planned.node(), told.node(), board, wishes.node());
        showHand();
        focusAgain(focused);
    }

    private EmptyState noRooms(RoomsModel.Shown shown) {
        if (shown.earlier().isEmpty())
            return new EmptyState(words.say("rooms.none"), Buttons.plain(words.say("room.new"), this::askForRoom));
        int beds = shown.earlier().stream().mapToInt(room -> room.beds().size()).sum();
        return new EmptyState(
                words.say("rooms.none"),
                Buttons.plain(words.say("rooms.earlier", shown.earlier().size(), beds), head::copyEarlier));
    }

    private void showHand() {
        Hand hand = model.handProperty().get();
        for (SpotNode spot : keys.spots())
            spot.hold(hand != null && hand.who().equals(spot.spot().sleeper()));
    }

    private @Nullable String focusedId() {
        if (node.getScene() == null || !node.isFocusWithin()) return null;
        Node owner = node.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /** The keyboard stays where it was; when that place is gone, it goes to who still lacks a bed. */
    private void focusAgain(@Nullable String id) {
        if (id == null) return;
        Node same = id.isEmpty() ? null : node.lookup("#" + id);
        if (plan.proposedProperty().get() != null) same = node.lookup("#plan-keep");
        if (same != null) same.requestFocus();
        else focus();
    }

    private void askForRoom() {
        RoomsModel.Shown shown = model.shownProperty().get();
        if (shown != null) form().ask(shown.line().stay().id(), null);
    }

    private void change(StayRoom room) {
        RoomsModel.Shown shown = model.shownProperty().get();
        if (shown != null) form().ask(shown.line().stay().id(), room);
    }

    private RoomForm form() {
        return new RoomForm(model.acts(), model.acts().ground().furniture().dialogs());
    }

    private void remove(StayRoom room) {
        RoomsModel.Shown shown = model.shownProperty().get();
        if (shown == null) return;
        model.acts().act(() -> model.acts().services().rooms().remove(room.id()), writing -> {
            if (writing instanceof Rooms.Written)
                model.acts()
                        .done(
                                words.say("room.removed", room.name()),
                                Rooms.WRITE,
                                shown.line().stay().id());
        });
    }
}
