package fr.permanence.settings.ui;

import fr.permanence.access.Role;
import fr.permanence.settings.Accounts;
import fr.permanence.settings.Accounts.NewAccount;
import fr.permanence.settings.Accounts.Result;
import fr.permanence.settings.Lender;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Words;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.shell.Furniture;
import fr.permanence.unlock.ui.NewPassphrase;
import fr.permanence.unlock.ui.NewPassphraseFields;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks for what a new account needs; a role whose key the manager lacks asks for somebody who holds it. */
final class NewAccountForm {
    private final AccountsViewModel model;
    private final Words words;
    private final Furniture furniture;
    private final NewPassphrase passphrase;
    private final StringProperty typedName = new SimpleStringProperty("");
    private final StringProperty lenderName = new SimpleStringProperty("");
    private final StringProperty lenderPassphrase = new SimpleStringProperty("");
    private final Map<Role, BooleanProperty> roles = new EnumMap<>(Role.class);
    private final Field<TextField> name;
    private final NewPassphraseFields fields;
    private final Field<PasswordField> lender;
    private final Label said = Labels.paragraph("");
    private final VBox lending;
    private final Form form;

    NewAccountForm(AccountsViewModel model, Words words, Furniture furniture, SecureRandom random) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        passphrase = new NewPassphrase(random);
        form = new Form(furniture.appearance()::language);
        name = form.text(words.say("account.name"), typedName);
        name.control().setId("account-name");
        form.with(new VBox(Labels.second(words.say("account.roles")), ticks()));
        fields = new NewPassphraseFields(passphrase, form, furniture.appearance()::language, "account");
        Form lend = new Form(furniture.appearance()::language);
        lend.with(Labels.paragraph(words.say("lender.why")));
        lend.text(words.say("lender.name"), lenderName).control().setId("lender-name");
        lender = lend.secret(words.say("lender.passphrase"), lenderPassphrase);
        lender.control().setId("lender-passphrase");
        lending = new VBox(lend.node());
        said.getStyleClass().add("door-trouble");
        said.setMaxWidth(Double.MAX_VALUE);
        form.with(lending, said);
        tell("");
        showLending();
    }

    private Node ticks() {
        FlowPane ticks = new FlowPane();
        ticks.getStyleClass().add("settings-roles");
        for (Role role : Role.values()) {
            BooleanProperty ticked = new SimpleBooleanProperty(role == Role.RECEPTION);
            roles.put(role, ticked);
            CheckBox box = new CheckBox(words.say("role." + role));
            box.setId("account-role-" + role);
            box.setAccessibleHelp(words.say("account.roles"));
            box.selectedProperty().bindBidirectional(ticked);
            ticked.addListener((observed, before, now) -> showLending());
            ticks.getChildren().add(box);
        }
        return ticks;
    }

    private Set<Role> chosen() {
        EnumSet<Role> chosen = EnumSet.noneOf(Role.class);
        roles.forEach((role, ticked) -> {
            if (ticked.get()) chosen.add(role);
        });
        return chosen;
    }

    private void showLending() {
        boolean needed = model.needsLender(chosen());
        lending.setVisible(needed);
        lending.setManaged(needed);
        tell("");
    }

    void add() {
        tell("");
        if (typedName.get().isBlank()) {
            refuseName("account.noName");
        } else if (chosen().isEmpty()) {
            tell(words.say("account.noRole"));
        } else if (fields.isTaken()) {
            NewAccount wanted = new NewAccount(typedName.get(), chosen(), passphrase.chars());
            Lender lent = model.needsLender(chosen())
                    ? new Lender(lenderName.get(), lenderPassphrase.get().toCharArray())
                    : null;
            model.add(wanted, lent, this::say, this::trouble);
        }
    }

    private void say(Result result) {
        switch (result) {
            case Accounts.Done done -> {
                passphrase.forget();
                lenderPassphrase.set("");
                furniture.dialogs().close();
                furniture.toasts().say(words.say("account.added", done.account().name()));
            }
            case Accounts.NoName no -> refuseName("account.noName");
            case Accounts.NameTaken taken -> refuseName("account.taken");
            case Accounts.NameTooLong tooLong -> {
                name.refuse(words.say("name.tooLong", tooLong.most()));
                name.control().requestFocus();
            }
            case Accounts.NoRole no -> tell(words.say("account.noRole"));
            case Accounts.Weak weak -> fields.isTaken();
            case Accounts.KeysMissing missing -> refuseLender(words.say("lender.lacks"));
            case Accounts.LenderUnknown no -> refuseLender(words.say("lender.unknown"));
            case Accounts.NotTheirs no -> refuseLender(words.say("lender.unknown"));
            case Accounts.Wait wait -> refuseLender(words.say("wait", wait.seconds()));
        }
    }

    private void refuseName(String key) {
        name.refuse(words.say(key));
        name.control().requestFocus();
    }

    private void refuseLender(String sentence) {
        lender.refuse(sentence);
        lender.control().requestFocus();
        lender.control().selectAll();
    }

    private void trouble(Exception thrown) {
        tell(new TroubleWords(furniture.appearance()::language).say(thrown));
    }

    private void tell(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
    }

    Node node() {
        return form.node();
    }
}
