package fr.permanence.checkin.ui.handover;

import fr.permanence.checkin.Handover;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Stroke;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** The newest handover, and the way to read the others and to write. */
public final class HandoverCard {
    private final HandoverModel model;
    private final DeskWords words;
    private final Label body = Labels.second("");
    private final Label signed = Labels.quiet("");
    private final Card card;

    public HandoverCard(HandoverModel model, DeskWords words, Keys keys, Runnable open) {
        this.model = model;
        this.words = words;
        Button read = Buttons.quiet(words.say("handover.open"), open);
        read.setId("desk-handovers");
        body.setWrapText(true);
        signed.getStyleClass().add("small");
        signed.managedProperty().bind(signed.textProperty().isNotEmpty());
        body.getStyleClass().add("handover-glance");
        card = new Card(words.say("handovers"))
                .end(keys.cap(Stroke.of(KeyCode.F5)))
                .end(read)
                .with(signed, body);
    }

    public Node node() {
        return card;
    }

    public void show() {
        if (model.newest().isEmpty()) {
            signed.setText("");
            body.setText(words.say("handovers.none"));
            return;
        }
        Handover newest = model.newest().getFirst();
        signed.setText(words.signed(newest.authorName(), newest.signedAt()));
        body.setText(words.body(newest));
    }
}
