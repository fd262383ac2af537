package fr.permanence.stays.ui.rooms;

import fr.permanence.stays.rooms.WishKind;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Stroke;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Draws what is said where one works, and below it what can be done with who is in hand; else the keys. */
final class HandLine {
    private final RoomsModel model;
    private final RoomWords words;
    private final Label told = Labels.paragraph("");
    private final FlowPane below = new FlowPane();
    private final VBox node = new VBox(told, below);

    HandLine(RoomsModel model, Lifetime life) {
        this.model = model;
        words = model.acts().words();
        told.setId("rooms-told");
        told.getStyleClass().add("rooms-told");
        below.getStyleClass().add("room-hints");
        node.getStyleClass().add("rooms-head");
        life.follow(model.toldProperty(), said -> told.setText(said.isEmpty() ? words.say("told.nothing") : said));
        life.watch(model.handProperty(), this::show);
    }

    Node node() {
        return node;
    }

    private void show() {
        Hand hand = model.handProperty().get();
        if (hand != null && hand.wish() == null) below.getChildren().setAll(acts(hand));
        else below.getChildren().setAll(hints());
    }

    private List<Button> acts(Hand hand) {
        return List.of(
                act("hand-with", "key.WITH", () -> model.take(hand.who(), WishKind.WITH)),
                act("hand-apart", "key.APART", () -> model.take(hand.who(), WishKind.APART)),
                act("hand-shares", "key.SHARES", () -> model.take(hand.who(), WishKind.SHARES)),
                act("hand-out", "key.out", () -> model.takeOut(hand.who())),
                act("hand-leave", "hand.leave", model::letGo));
    }

    private Button act(String id, String says, Runnable act) {
        Button button = Buttons.quiet(words.say(says), act);
        button.setId(id);
        // The keys do the same; Tab goes from place to place.
        button.setFocusTraversable(false);
        return button;
    }

    private List<Node> hints() {
        Keys keys = new Keys(words::language);
        return List.of(
                keys.hint(Stroke.of(KeyCode.ENTER), words.say("hint.take")),
                keys.hint(Stroke.of(KeyCode.DELETE), words.say("key.out")),
                keys.hint(Stroke.letter('a'), words.say("key.WITH")),
                keys.hint(Stroke.letter('n'), words.say("key.APART")),
                keys.hint(Stroke.letter('d'), words.say("key.SHARES")),
                keys.hint(Stroke.letter('p'), words.say("hint.plan")),
                keys.hint(Stroke.letter('c'), words.say("hint.room")));
    }
}
