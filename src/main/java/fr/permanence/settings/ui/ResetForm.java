package fr.permanence.settings.ui;

import fr.permanence.settings.Accounts;
import fr.permanence.settings.Accounts.Result;
import fr.permanence.store.TroubleWords;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.text.Words;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.shell.Furniture;
import fr.permanence.unlock.ui.NewPassphrase;
import fr.permanence.unlock.ui.NewPassphraseFields;
import java.security.SecureRandom;
import javafx.scene.Node;

/** Asks for the new passphrase of somebody who lost hers. */
final class ResetForm {
    private final AccountEntry account;
    private final AccountsViewModel model;
    private final Words words;
    private final Furniture furniture;
    private final NewPassphrase passphrase;
    private final NewPassphraseFields fields;
    private final Form form;

    ResetForm(AccountEntry account, AccountsViewModel model, Words words, Furniture furniture, SecureRandom random) {
        this.account = account;
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        passphrase = new NewPassphrase(random);
        form = new Form(furniture.appearance()::language);
        form.with(Labels.paragraph(words.say("reset.why")));
        fields = new NewPassphraseFields(passphrase, form, furniture.appearance()::language, "reset");
    }

    void reset() {
        if (fields.isTaken()) model.reset(account, passphrase.chars(), this::say, this::trouble);
    }

    private void say(Result result) {
        if (result instanceof Accounts.Weak) {
            fields.isTaken();
            return;
        }
        passphrase.forget();
        furniture.dialogs().close();
        if (result instanceof Accounts.Done) furniture.toasts().say(words.say("reset.done", account.name()));
        else furniture.toasts().trouble(words.say("reset.keys"));
    }

    private void trouble(Exception thrown) {
        furniture.dialogs().close();
        furniture.toasts().trouble(new TroubleWords(furniture.appearance()::language).say(thrown));
    }

    Node node() {
        return form.node();
    }
}
