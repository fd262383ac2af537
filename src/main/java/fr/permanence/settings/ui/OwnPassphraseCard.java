package fr.permanence.settings.ui;

import fr.permanence.settings.Accounts;
import fr.permanence.settings.Accounts.Result;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.QuietProgress;
import fr.permanence.ui.shell.Furniture;
import fr.permanence.unlock.ui.NewPassphraseFields;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Where one changes one's own passphrase. */
final class OwnPassphraseCard {
    private final OwnPassphraseViewModel model;
    private final Words words;
    private final Furniture furniture;
    private final Field<PasswordField> old;
    private final NewPassphraseFields fresh;
    private final Card card;

    OwnPassphraseCard(OwnPassphraseViewModel model, Words words, Furniture furniture, Background background) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        Form form = new Form(furniture.appearance()::language);
        old = form.secret(words.say("own.old"), model.old);
        old.control().setId("own-old");
        fresh = new NewPassphraseFields(model.fresh, form, furniture.appearance()::language, "own");
        Button change = Buttons.plain(words.say("own.change"), this::change);
        change.setId("own-change");
        change.disableProperty().bind(model.working);
        form.onEnter(change::fire)
                .with(new VBox(change, new QuietProgress(background.slowProperty(), words.say("own.changing"))));
        card = new Card(words.say("own")).with(form.node());
    }

    private void change() {
        if (model.old.get().isEmpty()) refuse("own.noOld");
        else if (fresh.isTaken())
            model.change(
                    this::say,
                    e -> furniture.toasts().trouble(new TroubleWords(furniture.appearance()::language).say(e)));
    }

    private void say(Result result) {
        switch (result) {
            case Accounts.Done done -> furniture.toasts().say(words.say("own.changed"));
            case Accounts.Wait wait -> old.refuse(words.say("wait", wait.seconds()));
            case Accounts.Weak weak -> fresh.isTaken();
            default -> refuse("own.notTheirs");
        }
    }

    private void refuse(String key) {
        old.refuse(words.say(key));
        old.control().requestFocus();
        old.control().selectAll();
    }

    Node node() {
        return card;
    }
}
