package fr.permanence.settings.ui;

import fr.permanence.access.Role;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.text.Words;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Question;
import fr.permanence.ui.Row;
import fr.permanence.ui.shell.Furniture;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Who has an account and what for; where one is added, or given a new passphrase. */
final class AccountsCard {
    private final AccountsViewModel model;
    private final Words words;
    private final Furniture furniture;
    private final SecureRandom random;
    private final VBox rows = new VBox();
    private final Card card;
    // Held here: the model outlives the nodes, and must not keep them.
    private final ListChangeListener<AccountEntry> changed = change -> show();

    AccountsCard(AccountsViewModel model, Words words, Furniture furniture, SecureRandom random) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        this.random = random;
        Button add = Buttons.plain(words.say("accounts.add"), this::add);
        add.setId("accounts-add");
        card = new Card(words.say("accounts")).end(add).with(rows);
        card.setUserData(this);
        model.all.addListener(new WeakListChangeListener<>(changed));
        show();
    }

    private void show() {
        card.note().setText(String.valueOf(model.all.size()));
        rows.getChildren().setAll(model.all.stream().map(this::row).toList());
    }

    private Node row(AccountEntry account) {
        Row row = Row.twoLines(account.name(), "", said(account.roles()));
        if (!model.mayReset(account)) return row;
        Button reset = Buttons.quiet(words.say("accounts.reset"), () -> reset(account));
        reset.setId("reset-" + account.id().value());
        reset.setAccessibleText(words.say("accounts.reset.of", account.name()));
        return row.end(reset);
    }

    private String said(Set<Role> roles) {
        return Stream.of(Role.values())
                .filter(roles::contains)
                .map(role -> words.say("role." + role))
                .collect(Collectors.joining(" · "));
    }

    private void add() {
        NewAccountForm form = new NewAccountForm(model, words, furniture, random);
        furniture
                .dialogs()
                .open(new Question(
                        words.say("account.new"),
                        form.node(),
                        List.of(
                                Answer.mainThatStays(words.say("account.new.add"), form::add),
                                Answer.dismiss(words.say("cancel")))));
    }

    private void reset(AccountEntry account) {
        ResetForm form = new ResetForm(account, model, words, furniture, random);
        furniture
                .dialogs()
                .open(new Question(
                        words.say("reset.title", account.name()),
                        form.node(),
                        List.of(
                                Answer.mainThatStays(words.say("reset.do"), form::reset),
                                Answer.dismiss(words.say("reset.keep")))));
    }

    Node node() {
        return card;
    }
}
