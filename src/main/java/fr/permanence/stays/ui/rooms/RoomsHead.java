package fr.permanence.stays.ui.rooms;

import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.Rooms;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the nights one can look at, and what can be done with all rooms. */
final class RoomsHead {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final RoomsModel model;
    private final PlanModel plan;
    private final RoomWords words;
    private final Runnable newRoom;
    private final VBox node = new VBox();

    RoomsHead(RoomsModel model, PlanModel plan, Runnable newRoom) {
        this.model = model;
        this.plan = plan;
        this.newRoom = newRoom;
        words = model.acts().words();
        node.getStyleClass().add("rooms-head");
    }

    Node node() {
        return node;
    }

    void show(RoomsModel.Shown shown) {
        RoomBook book = shown.book();
        FlowPane nights = new FlowPane();
        nights.getStyleClass().add("room-nights");
        nights.getChildren().add(night(words.say("night.all"), null));
        for (int night = 0; night < book.nights(); night++)
            nights.getChildren().add(night(words.night(book, night), night));
        WrappingLine acts = new WrappingLine(buttons(shown).toArray(Node[]::new));
        acts.getStyleClass().add("room-buttons");
        node.getChildren().setAll(acts, nights);
    }

    private Button night(String said, @Nullable Integer night) {
        Button button = Buttons.quiet(said, () -> model.nightProperty().set(night));
        button.getStyleClass().add("tab-head");
        button.setId("night-" + (night == null ? "all" : night));
        Integer now = model.nightProperty().get();
        button.pseudoClassStateChanged(CHOSEN, night == null ? now == null : night.equals(now));
        return button;
    }

    private List<Button> buttons(RoomsModel.Shown shown) {
        List<Button> all = new ArrayList<>();
        // While a plan is looked at, keeping it is the one thing to do.
        if (plan.proposedProperty().get() == null && !plan.searchingProperty().get())
            all.add(named("plan-propose", Buttons.primary(words.say("plan.propose"), () -> plan.propose(false))));
        all.add(named("room-new", Buttons.plain(words.say("room.new"), newRoom)));
        boolean hasMore = !shown.book().rooms().isEmpty()
                && shown.earlier().stream()
                        .anyMatch(room -> shown.book().rooms().stream()
                                .noneMatch(other -> other.name().equalsIgnoreCase(room.name())));
        if (hasMore) all.add(named("rooms-earlier", Buttons.quiet(words.say("rooms.more"), this::copyEarlier)));
        all.add(named("rooms-print", Buttons.quiet(words.say("paper.show"), this::print)));
        return all;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private void print() {
        RoomPaper.of(model).ifPresent(model.acts()::show);
    }

    /** Takes over the rooms of the last earlier stay at the same place. */
    void copyEarlier() {
        RoomsModel.Shown shown = model.shownProperty().get();
        if (shown == null) return;
        RoomActs acts = model.acts();
        acts.act(() -> acts.services().rooms().copyEarlier(shown.line().stay().id()), writing -> {
            switch (writing) {
                case Rooms.Written written ->
                    acts.done(
                            words.say("rooms.copied", written.rooms()),
                            Rooms.WRITE,
                            shown.line().stay().id());
                case Rooms.Refused refused -> acts.say(words.say("roomRefusal." + refused.reason()));
                case Rooms.Unchanged same -> {}
            }
        });
    }
}
