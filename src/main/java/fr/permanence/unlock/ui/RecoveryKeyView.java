package fr.permanence.unlock.ui;

import fr.permanence.change.Subscription;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.QuietProgress;
import fr.permanence.unlock.ui.RecoveryViewModel.Outcome;
import fr.permanence.unlock.ui.RecoveryViewModel.Slip;
import fr.permanence.unlock.ui.RecoveryViewModel.Stopped;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page on which the recovery key is typed, drawn. */
final class RecoveryKeyView implements Page.Shown {
    private static final int GROUPS = 13;

    private final RecoveryViewModel model;
    private final Words words;
    private final TroubleWords troubles;
    private final Lifetime life = new Lifetime();
    private final Field<TextArea> key;
    private final Button open;
    private final Label wait = Labels.paragraph("");
    private final Node node;

    RecoveryKeyView(RecoveryViewModel model, Door door, Runnable back) {
        this.model = model;
        this.words = door.words();
        this.troubles = door.troubles();
        Form form = new Form(door.appearance()::language);
        key = form.longText(words.say("recovery.key"), model.key).hint(words.say("recovery.hint"));
        key.control().setId("recovery-key");
        key.control().setPrefRowCount(3);
        key.control().getStyleClass().add("door-key-field");
        EnterKey.runs(key.control(), model::tryKey);
        open = Buttons.primary(words.say("recovery.try"), model::tryKey);
        open.setId("recovery-try");
        open.setDefaultButton(true);
        Button away = Buttons.plain(words.say("recovery.back"), back);
        away.setId("recovery-back");
        away.setCancelButton(true);
        HBox buttons = new HBox(away, open);
        buttons.getStyleClass().add("door-line");
        wait.getStyleClass().add("door-wait");
        form.with(wait, new VBox(buttons, new QuietProgress(door.background().slowProperty(), words.say("opening"))));
        VBox title =
                new VBox(Labels.title(words.say("recovery.title")), Labels.paragraph(words.say("recovery.explained")));
        title.getStyleClass().add("door-title");
        node = Sheet.narrow(door.appearance(), title, form.node());
        life.follow(model.working, busy -> ready());
        life.follow(model.waiting.secondsProperty(), left -> ready());
        life.whileShown(this::followOutcome);
        life.attach();
        model.waiting.lookAgain();
    }

    private Subscription followOutcome() {
        javafx.beans.value.ChangeListener<@Nullable Outcome> listener = (observed, before, now) -> say(now);
        model.outcome.addListener(listener);
        say(model.outcome.get());
        return () -> model.outcome.removeListener(listener);
    }

    private void ready() {
        int left = model.waiting.secondsProperty().get();
        open.setDisable(model.working.get() || left > 0);
        wait.setText(left > 0 ? words.say("wait", left) : "");
        wait.setVisible(left > 0);
        wait.setManaged(left > 0);
    }

    private void say(@Nullable Outcome outcome) {
        switch (outcome) {
            case null -> key.accept();
            case Slip slip -> refuse(said(slip.group()));
            case Stopped stopped -> refuse(troubles.say(stopped.trouble()));
        }
    }

    private String said(int group) {
        if (model.key.get().isBlank()) return words.say("recovery.empty");
        return group > GROUPS ? words.say("recovery.tooMuch", GROUPS) : words.say("recovery.slip", group, GROUPS);
    }

    private void refuse(String sentence) {
        key.refuse(sentence);
        key.control().requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node first() {
        return key.control();
    }

    @Override
    public void tick() {
        if (model.waiting.isNeeded()) model.waiting.lookAgain();
    }

    @Override
    public void left() {
        life.detach();
    }
}
