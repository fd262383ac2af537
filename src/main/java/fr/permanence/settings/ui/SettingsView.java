package fr.permanence.settings.ui;

import fr.permanence.access.Role;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Row;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws the settings, one card for each matter. */
final class SettingsView {
    private final SettingsViewModel model;
    private final Words words;
    private final VBox node = new VBox();

    SettingsView(SettingsViewModel model) {
        this.model = model;
        this.words = model.words();
        VBox left = new VBox(look(), passphrase());
        left.getStyleClass().add("screen-column");
        HBox columns = new HBox(left);
        HBox.setHgrow(left, Priority.ALWAYS);
        if (model.runsTheHouse()) {
            left.getChildren().add(house());
            VBox right = new VBox(accounts(), backups());
            right.getStyleClass().add("screen-column");
            HBox.setHgrow(right, Priority.ALWAYS);
            columns.getChildren().add(right);
        }
        columns.getStyleClass().add("screen-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = new HBox(Labels.title(words.say("title")));
        head.getStyleClass().add("screen-head");
        node.getChildren().setAll(head, scroll);
        node.getStyleClass().add("screen");
    }

    private Form form() {
        return new Form(model.furniture().appearance()::language);
    }

    private Node look() {
        Appearance appearance = model.furniture().appearance();
        Form form = form();
        form.choice(
                        words.say("look.language"),
                        List.of(Language.values()),
                        language -> words.say("language." + language.name()),
                        appearance.languageProperty())
                .control()
                .setId("settings-language");
        form.choice(
                        words.say("look.shade"),
                        List.of(Shade.values()),
                        shade -> words.say("shade." + shade.name()),
                        appearance.shadeProperty())
                .control()
                .setId("settings-shade");
        form.choice(
                        words.say("look.size"),
                        List.of(TextSize.values()),
                        size -> words.say("size." + size.name()),
                        appearance.textSizeProperty())
                .control()
                .setId("settings-size");
        return new Card(words.say("look")).with(form.node());
    }

    private Node passphrase() {
        Form form = form();
        form.secret(words.say("passphrase.old"), model.oldPassphrase).control().setId("settings-old");
        form.secret(words.say("passphrase.fresh"), model.freshPassphrase)
                .hint(words.say("passphrase.hint"))
                .control()
                .setId("settings-fresh");
        form.secret(words.say("passphrase.again"), model.freshAgain).control().setId("settings-again");
        form.with(
                trouble(model.passphraseTrouble),
                Buttons.plain(words.say("passphrase.change"), model::changePassphrase));
        return new Card(words.say("passphrase")).with(form.node());
    }

    private Node accounts() {
        VBox list = new VBox();
        Runnable show = () ->
                list.getChildren().setAll(model.accounts.stream().map(this::row).toList());
        model.accounts.addListener((ListChangeListener<AccountEntry>) change -> show.run());
        show.run();
        Form form = form();
        form.text(words.say("account.name"), model.accountName).control().setId("settings-account");
        form.secret(words.say("account.passphrase"), model.accountPassphrase)
                .hint(words.say("passphrase.hint"))
                .control()
                .setId("settings-account-passphrase");
        for (Role role : Role.values()) form.tick(words.say("role." + role.name()), model.role(role));
        form.with(Labels.paragraph(words.say("account.lender.why")));
        form.text(words.say("account.lender"), model.lenderName).control().setId("settings-lender");
        form.secret(words.say("account.lender.passphrase"), model.lenderPassphrase)
                .control()
                .setId("settings-lender-passphrase");
        form.with(trouble(model.accountTrouble), Buttons.plain(words.say("account.add"), model::addAccount));
        return new Card(words.say("accounts")).with(list, form.node());
    }

    private Node row(AccountEntry account) {
        String roles = account.roles().stream()
                .sorted()
                .map(role -> words.say("role." + role.name()))
                .collect(Collectors.joining(", "));
        return new Row(Labels.strong(account.name()), Labels.second(roles));
    }

    private Node house() {
        Form form = form();
        form.text(words.say("house.name"), model.centreName).control().setId("settings-centre");
        form.text(words.say("house.idle"), model.idleMinutes).control().setId("settings-idle");
        form.text(words.say("house.veiled"), model.veiledMinutes).control().setId("settings-veiled");
        form.with(trouble(model.houseTrouble), Buttons.plain(words.say("house.save"), model::saveHouse));
        return new Card(words.say("house")).with(form.node());
    }

    private Node backups() {
        Card card = new Card(words.say("backups"));
        String last = model.settings()
                .backups()
                .lastVerified()
                .map(at -> words.say("backups.last", model.furniture().moments().moment(at)))
                .orElse(words.say("backups.none"));
        return card.with(
                Labels.paragraph(last),
                Labels.paragraph(words.say(
                        "backups.where", model.settings().backups().folder().toString())));
    }

    private static Label trouble(StringProperty sentence) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("field-error");
        label.textProperty().bind(sentence);
        label.managedProperty().bind(sentence.isNotEmpty());
        label.visibleProperty().bind(sentence.isNotEmpty());
        return label;
    }

    Node node() {
        return node;
    }
}
