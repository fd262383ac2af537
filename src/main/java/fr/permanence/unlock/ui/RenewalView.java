package fr.permanence.unlock.ui;

import fr.permanence.change.Subscription;
import fr.permanence.store.TroubleWords;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.QuietProgress;
import fr.permanence.unlock.ui.RecoveryViewModel.Outcome;
import fr.permanence.unlock.ui.RecoveryViewModel.Stopped;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page on which somebody is given a new passphrase, once the recovery key opened the vault. */
final class RenewalView implements Page.Shown {
    private final RecoveryViewModel model;
    private final TroubleWords troubles;
    private final Lifetime life = new Lifetime();
    private final VBox trouble = new VBox();
    private final NewPassphraseFields fields;
    private final Field<ComboBox<AccountEntry>> account;
    private final Node node;

    RenewalView(RecoveryViewModel model, Door door, Runnable back) {
        this.model = model;
        this.troubles = door.troubles();
        Words words = door.words();
        Form form = new Form(door.appearance()::language);
        account = form.choice(words.say("recovery.account"), model.accounts(), AccountEntry::name, model.account);
        account.control().setId("recovery-account");
        fields = new NewPassphraseFields(model.fresh, form, door.appearance()::language, "fresh");
        Button finish = Buttons.primary(words.say("recovery.finish"), this::finish);
        finish.setId("recovery-finish");
        finish.setDefaultButton(true);
        Button away = Buttons.plain(words.say("recovery.back"), back);
        away.setId("recovery-back");
        HBox buttons = new HBox(away, finish);
        buttons.getStyleClass().add("door-line");
        trouble.getStyleClass().add("door-stack");
        form.with(
                trouble, new VBox(buttons, new QuietProgress(door.background().slowProperty(), words.say("opening"))));
        VBox title = new VBox(
                Labels.title(words.say("recovery.opened")), Labels.paragraph(words.say("recovery.opened.explained")));
        title.getStyleClass().add("door-title");
        node = Sheet.narrow(door.appearance(), title, form.node());
        life.follow(model.working, busy -> {
            finish.setDisable(busy);
            away.setDisable(busy);
        });
        life.whileShown(this::followOutcome);
        life.attach();
    }

    private void finish() {
        if (fields.isTaken()) model.finish();
    }

    private Subscription followOutcome() {
        javafx.beans.value.ChangeListener<@Nullable Outcome> listener = (observed, before, now) -> say(now);
        model.outcome.addListener(listener);
        say(model.outcome.get());
        return () -> model.outcome.removeListener(listener);
    }

    private void say(@Nullable Outcome outcome) {
        trouble.getChildren().clear();
        if (outcome instanceof Stopped stopped)
            trouble.getChildren().add(Sheet.trouble(troubles.say(stopped.trouble())));
        trouble.setManaged(!trouble.getChildren().isEmpty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node first() {
        return account.control();
    }

    @Override
    public void left() {
        life.detach();
    }
}
