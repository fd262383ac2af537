package fr.permanence.checkin.ui;

import fr.permanence.checkin.Handover;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Stroke;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** The newest handover, and the way to read the others and to write. */
final class HandoverCard {
    private final HandoverModel model;
    private final DeskWords words;
    private final Label body = Labels.second("");
    private final Card card;

    HandoverCard(HandoverModel model, DeskWords words, Keys keys, Runnable open) {
        this.model = model;
        this.words = words;
        Button read = Buttons.quiet(words.say("handover.open"), open);
        read.setId("desk-handovers");
        body.setWrapText(true);
        body.getStyleClass().add("handover-glance");
        card = new Card(words.say("handovers"))
                .end(new HBox(keys.cap(Stroke.of(KeyCode.F5)), read))
                .with(body);
        ((HBox) card.getChildren().getFirst()).setFillHeight(false);
    }

    Node node() {
        return card;
    }

    void show() {
        if (model.newest().isEmpty()) {
            card.note().setText("");
            body.setText(words.say("handovers.none"));
            return;
        }
        Handover newest = model.newest().getFirst();
        card.note().setText(words.signed(newest.authorName(), newest.signedAt()));
        body.setText(words.body(newest));
    }
}
