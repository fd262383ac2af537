package fr.permanence.unlock.ui;

import fr.permanence.text.Words;
import fr.permanence.ui.Labels;
import fr.permanence.unlock.ui.WizardViewModel.Refusal;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks whether the house begins empty or with a fictional centre. */
final class DataStep implements WizardView.StepView {
    private final RadioButton empty;
    private final ProgressBar progress = new ProgressBar();
    private final VBox node;

    DataStep(WizardViewModel model, Door door) {
        Words words = door.words();
        ToggleGroup group = new ToggleGroup();
        empty = choice(words.say("wizard.data.empty"), "wizard-empty", group);
        RadioButton sample = choice(words.say("wizard.data.sample"), "wizard-sample", group);
        empty.setSelected(!model.sample.get());
        sample.setSelected(model.sample.get());
        sample.selectedProperty().addListener((observed, before, now) -> model.sample.set(now));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("quiet-progress");
        progress.setAccessibleText(words.say("wizard.data.filling"));
        progress.progressProperty().bind(model.filled);
        progress.visibleProperty().bind(model.working.and(model.sample));
        node = new VBox(
                explained(empty, words.say("wizard.data.empty.why")),
                explained(sample, words.say("wizard.data.sample.why")),
                progress);
        node.getStyleClass().add("door-choices");
    }

    private static RadioButton choice(String said, String id, ToggleGroup group) {
        RadioButton choice = new RadioButton(said);
        choice.setId(id);
        choice.setToggleGroup(group);
        return choice;
    }

    private static Node explained(RadioButton choice, String why) {
        Label label = Labels.paragraph(why);
        label.getStyleClass().addAll("door-hint", "door-under-tick");
        choice.setAccessibleHelp(why);
        return new VBox(choice, label);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node first() {
        return empty;
    }

    @Override
    public void refuse(Refusal refusal) {
        // What can go wrong here is said below by the frame.
    }

    @Override
    public void left() {
        progress.progressProperty().unbind();
        progress.visibleProperty().unbind();
    }
}
