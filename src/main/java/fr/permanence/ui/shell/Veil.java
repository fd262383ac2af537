package fr.permanence.ui.shell;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The neutral sheet over the whole window: nothing of the house behind it, lifted only by the own passphrase. */
final class Veil {
    private final Words words;
    private final Supplier<Language> language;
    private final Background background;
    private final PassphraseCheck check;

    Veil(Supplier<Language> language, Background background, PassphraseCheck check) {
        this.words = Words.beside(Veil.class, language);
        this.language = language;
        this.background = background;
        this.check = check;
    }

    /** A new sheet in the language of now; {@code lift} runs when the passphrase was hers. */
    Sheet sheet(Runnable lift, Runnable lock) {
        StringProperty typed = new SimpleStringProperty("");
        Form form = new Form(language);
        Field<PasswordField> field = form.secret(words.say("veil.passphrase"), typed);
        field.control().setId("veil-passphrase");
        Button open = Buttons.primary(words.say("veil.lift"), () -> {});
        open.setId("veil-lift");
        open.setDefaultButton(true);
        open.setOnAction(event -> ask(typed, field, open, lift));
        Button locked = Buttons.quiet(words.say("veil.lock"), lock);
        locked.setId("veil-lock");
        HBox buttons = new HBox(open, locked);
        buttons.getStyleClass().add("dialog-buttons");
        form.with(buttons);
        VBox middle =
                new VBox(Labels.title(words.say("veil.title")), Labels.paragraph(words.say("veil.kept")), form.node());
        middle.getStyleClass().add("veil-middle");
        middle.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane node = new StackPane(middle);
        node.getStyleClass().add("veil");
        node.setId("veil");
        return new Sheet(node, field.control());
    }

    private void ask(StringProperty typed, Field<PasswordField> field, Button open, Runnable lift) {
        if (typed.get().isEmpty()) return;
        char[] passphrase = typed.get().toCharArray();
        open.setDisable(true);
        background.run(
                () -> {
                    try {
                        return check.isHers(passphrase);
                    } finally {
                        Arrays.fill(passphrase, '\0');
                    }
                },
                hers -> {
                    open.setDisable(false);
                    typed.set("");
                    if (hers) lift.run();
                    else refuse(field, "veil.refused");
                },
                trouble -> {
                    open.setDisable(false);
                    refuse(field, "veil.trouble");
                });
    }

    private void refuse(Field<PasswordField> field, String key) {
        field.refuse(words.say(key));
        field.control().requestFocus();
    }

    /** The sheet and where one types. */
    record Sheet(Node node, PasswordField first) {}
}
