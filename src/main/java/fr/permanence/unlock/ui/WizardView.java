package fr.permanence.unlock.ui;

import fr.permanence.change.Subscription;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.QuietProgress;
import fr.permanence.unlock.ui.WizardViewModel.NotFilled;
import fr.permanence.unlock.ui.WizardViewModel.NotMade;
import fr.permanence.unlock.ui.WizardViewModel.Refusal;
import fr.permanence.unlock.ui.WizardViewModel.Step;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One step of the first run, drawn, with what is the same around all of them. */
final class WizardView implements Page.Shown {
    private static final int STEPS = 4;

    private final WizardViewModel model;
    private final Words words;
    private final TroubleWords troubles;
    private final Lifetime life = new Lifetime();
    private final VBox trouble = new VBox();
    private final Button next;
    private final Button back;
    private final StepView content;
    private final Node node;

    /** What one step asks. */
    interface StepView {
        Node node();

        Node first();

        /** Says a refusal next to what it is about. */
        void refuse(Refusal refusal);

        /** It is no longer shown. */
        default void left() {}
    }

    WizardView(WizardViewModel model, Door door, BriefClipboard clipboard) {
        this.model = model;
        this.words = door.words();
        this.troubles = door.troubles();
        Step step = model.step.get();
        String name = step.name().toLowerCase(Locale.ROOT);
        content = switch (step) {
            case CENTRE -> new CentreStep(model, door);
            case ACCOUNT -> new AccountStep(model, door);
            case KEY -> new KeyStep(model, door, clipboard);
            case CONFIRM -> new ConfirmStep(model, door);
            case DATA -> new DataStep(model, door);
        };
        next = Buttons.primary(words.say("wizard.next." + name), model::next);
        next.setId("wizard-next");
        next.setDefaultButton(true);
        back = Buttons.plain(words.say("wizard.back"), model::back);
        back.setId("wizard-back");
        back.setVisible(step != Step.CENTRE);
        back.setManaged(step != Step.CENTRE);
        HBox buttons = new HBox(back, next);
        buttons.getStyleClass().add("door-line");
        trouble.getStyleClass().add("door-stack");
        VBox title = new VBox(
                Labels.quiet(words.say("wizard.step", number(step), STEPS)),
                Labels.title(words.say("wizard." + name)),
                Labels.paragraph(words.say("wizard." + name + ".why")));
        title.getStyleClass().add("door-title");
        VBox foot = new VBox(buttons, new QuietProgress(door.background().slowProperty(), words.say("opening")));
        boolean isWide = step == Step.ACCOUNT || step == Step.KEY;
        Node[] sheet = {title, content.node(), trouble, foot};
        node = isWide ? Sheet.wide(door.appearance(), sheet) : Sheet.narrow(door.appearance(), sheet);
        // The buttons are not disabled meanwhile: the keyboard would go elsewhere. The model hears no second press.
        life.whileShown(this::followRefusal);
        life.attach();
    }

    private static int number(Step step) {
        return switch (step) {
            case CENTRE -> 1;
            case ACCOUNT -> 2;
            case KEY, CONFIRM -> 3;
            case DATA -> STEPS;
        };
    }

    private Subscription followRefusal() {
        javafx.beans.value.ChangeListener<@Nullable Refusal> listener = (observed, before, now) -> say(now);
        model.refusal.addListener(listener);
        say(model.refusal.get());
        return () -> model.refusal.removeListener(listener);
    }

    private void say(@Nullable Refusal refusal) {
        trouble.getChildren().clear();
        switch (refusal) {
            case null -> {}
            case NotMade no ->
                trouble.getChildren()
                        .addAll(
                                Sheet.trouble(troubles.say(no.trouble())),
                                Labels.paragraph(words.say("wizard.notMade")));
            case NotFilled no -> {
                trouble.getChildren()
                        .addAll(
                                Sheet.trouble(troubles.say(no.trouble())),
                                Labels.paragraph(words.say("wizard.notFilled")));
                next.setText(words.say("wizard.openAnyway"));
                back.setVisible(false);
            }
            default -> content.refuse(refusal);
        }
        trouble.setManaged(!trouble.getChildren().isEmpty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node first() {
        return content.first();
    }

    @Override
    public void left() {
        content.left();
        life.detach();
    }
}
