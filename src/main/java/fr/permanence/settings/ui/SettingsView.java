package fr.permanence.settings.ui;

import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Labels;
import fr.permanence.ui.shell.Furniture;
import java.security.SecureRandom;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The settings, drawn: what is changed at the left, what is glanced at on the right. */
final class SettingsView {
    private final ScrollPane node;
    private final LookCard look;
    private final Words words;

    SettingsView(
            SettingsViewModel model,
            Background background,
            Furniture furniture,
            SecureRandom random,
            Runnable openImport) {
        words = Words.beside(SettingsView.class, furniture.appearance()::language);
        VBox main = column();
        VBox side = column();
        look = new LookCard(words, furniture.appearance());
        OwnPassphraseCard own = new OwnPassphraseCard(model.own, words, furniture, background);
        if (model.runsTheHouse()) {
            main.getChildren()
                    .addAll(
                            new AccountsCard(model.accounts, words, furniture, random).node(),
                            new HouseCard(model.house, words, furniture).node(),
                            new ForStaysCard(model.stays, words, furniture).node(),
                            new ListsCard(model.lists, words, furniture).node(),
                            register(openImport),
                            new BackupsCard(model, words, furniture.moments()).node());
            side.getChildren().addAll(look.node(), own.node());
        } else {
            main.getChildren().add(own.node());
            side.getChildren().add(look.node());
        }
        VBox all = new VBox(Labels.title(words.say("title")), new Columns(main, side));
        all.getStyleClass().addAll("screen", "settings");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    /** Who runs the house brings its register in, also without keeping the desk. */
    private Node register(Runnable openImport) {
        Button open = Buttons.plain(words.say("register.open"), openImport);
        open.setId("settings-import");
        return new Card(words.say("register")).with(Labels.paragraph(words.say("register.why")), open);
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("settings-column");
        return column;
    }

    Node node() {
        return node;
    }

    /** Puts the keyboard in the first field. */
    void focusFirst() {
        look.first().requestFocus();
    }
}
