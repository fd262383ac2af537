package fr.permanence.unlock.ui;

import fr.permanence.change.Subscription;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.QuietProgress;
import fr.permanence.unlock.ui.SignInViewModel.NoName;
import fr.permanence.unlock.ui.SignInViewModel.NoPassphrase;
import fr.permanence.unlock.ui.SignInViewModel.NotTheirs;
import fr.permanence.unlock.ui.SignInViewModel.Outcome;
import fr.permanence.unlock.ui.SignInViewModel.Restored;
import fr.permanence.unlock.ui.SignInViewModel.StaysShut;
import java.time.Clock;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first page, drawn. */
final class SignInView implements Page.Shown {
    private final SignInViewModel model;
    private final Words words;
    private final Moments moments;
    private final TroubleWords troubles;
    private final Clock clock;
    private final Lifetime life = new Lifetime();
    private final Label now = Labels.second("");
    private final VBox trouble = new VBox();
    private final Label wait = Labels.paragraph("");
    private final Field<TextField> name;
    private final Field<PasswordField> passphrase;
    private final Button open;
    private final Node node;

    SignInView(SignInViewModel model, Door door, Runnable forgotten) {
        this.model = model;
        this.words = door.words();
        this.moments = door.moments();
        this.troubles = door.troubles();
        this.clock = door.clock();
        Form form = new Form(door.appearance()::language);
        name = form.text(words.say("signin.name"), model.name);
        name.control().setId("door-name");
        passphrase = form.secret(words.say("signin.passphrase"), model.passphrase);
        passphrase.control().setId("door-passphrase");
        open = Buttons.primary(words.say("signin.open"), model::open);
        open.setId("door-open");
        open.setDefaultButton(true);
        open.setMaxWidth(Double.MAX_VALUE);
        open.getStyleClass().add("door-main");
        wait.getStyleClass().add("door-wait");
        trouble.getStyleClass().add("door-stack");
        form.with(trouble, new VBox(open, new QuietProgress(door.background().slowProperty(), words.say("opening"))));
        VBox title = new VBox(Labels.title(words.say("signin.title")), now);
        title.getStyleClass().addAll("door-title", "door-welcome");
        node = Sheet.narrow(door.appearance(), title, form.node(), wait, foot(forgotten));
        follow();
    }

    private Node foot(Runnable forgotten) {
        Button recovery = Buttons.quiet(words.say("signin.recovery"), forgotten);
        recovery.setId("door-recovery");
        recovery.getStyleClass().add("door-link");
        Label ask = Labels.paragraph(words.say("signin.forgotten"));
        ask.getStyleClass().add("door-hint");
        VBox foot = new VBox(ask, recovery);
        foot.getStyleClass().add("door-foot");
        return foot;
    }

    private void follow() {
        life.follow(model.opening, busy -> ready());
        life.follow(model.waiting.secondsProperty(), left -> ready());
        life.whileShown(this::followOutcome);
        life.attach();
        model.waiting.lookAgain();
    }

    private Subscription followOutcome() {
        javafx.beans.value.ChangeListener<@Nullable Outcome> listener = (observed, before, outcome) -> say(outcome);
        model.outcome.addListener(listener);
        say(model.outcome.get());
        return () -> model.outcome.removeListener(listener);
    }

    private void ready() {
        int left = model.waiting.secondsProperty().get();
        open.setDisable(model.opening.get() || left > 0);
        wait.setText(left > 0 ? words.say("wait", left) : "");
        wait.setVisible(left > 0);
        wait.setManaged(left > 0);
    }

    private void say(@Nullable Outcome outcome) {
        trouble.getChildren().clear();
        switch (outcome) {
            case null -> {
                name.accept();
                passphrase.accept();
            }
            case NoName missing -> refuse(name, words.say("signin.noName"));
            case NoPassphrase missing -> refuse(passphrase, words.say("signin.noPassphrase"));
            case NotTheirs wrong -> {
                refuse(passphrase, troubles.say(wrong.trouble()));
                passphrase.control().selectAll();
            }
            case StaysShut shut -> sayShut(shut);
            case Restored restored -> {
                trouble.getChildren().add(Labels.paragraph(words.say("signin.restored")));
                passphrase.control().requestFocus();
            }
        }
        trouble.setManaged(!trouble.getChildren().isEmpty());
    }

    private void sayShut(StaysShut shut) {
        trouble.getChildren().add(Sheet.trouble(troubles.say(shut.trouble())));
        passphrase.control().requestFocus();
        if (!shut.mayRestore()) return;
        Button restore = Buttons.plain(words.say("signin.restore"), model::restorePrevious);
        restore.setId("door-restore");
        trouble.getChildren().addAll(Labels.paragraph(words.say("signin.restore.why")), restore);
        restore.requestFocus();
    }

    private static void refuse(Field<?> field, String sentence) {
        field.refuse(sentence);
        field.control().requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node first() {
        return model.name.get().isEmpty() ? name.control() : passphrase.control();
    }

    @Override
    public void tick() {
        String said = words.say("signin.now", moments.day(moments.today()), moments.time(clock.instant()));
        now.setText(said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1));
        if (model.waiting.isNeeded()) model.waiting.lookAgain();
    }

    @Override
    public void left() {
        life.detach();
    }
}
