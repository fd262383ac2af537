package fr.permanence.settings.ui;

import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** When a backup was last opened and counted, and where they lie. */
final class BackupsCard {
    private final Card card;

    BackupsCard(SettingsViewModel model, Words words, Moments moments) {
        Label last = Labels.paragraph("");
        last.textProperty().bind(Bindings.createStringBinding(() -> said(model, words, moments), model.lastVerified));
        Label where = Labels.second(words.say("backups.where"));
        // A field, so that a long path can be read to its end and copied.
        TextField folder = new TextField(model.backups().toString());
        folder.setId("backups-folder");
        folder.setEditable(false);
        where.setLabelFor(folder);
        folder.setAccessibleText(where.getText());
        card = new Card(words.say("backups")).with(last, where, folder, Labels.paragraph(words.say("backups.when")));
        card.getStyleClass().add("settings-backups");
    }

    private static String said(SettingsViewModel model, Words words, Moments moments) {
        Instant at = model.lastVerified.get();
        return at == null ? words.say("backups.none") : words.say("backups.last", moments.moment(at));
    }

    Node node() {
        return card;
    }
}
