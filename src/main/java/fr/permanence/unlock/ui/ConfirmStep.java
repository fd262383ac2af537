package fr.permanence.unlock.ui;

import fr.permanence.text.Words;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.unlock.ui.WizardViewModel.NotThatGroup;
import fr.permanence.unlock.ui.WizardViewModel.Refusal;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Asks two groups of the recovery key back: the key itself is no longer on the screen. */
final class ConfirmStep implements WizardView.StepView {
    private final WizardViewModel model;
    private final Words words;
    private final Form form;
    private final Field<TextField> first;
    private final Field<TextField> second;

    ConfirmStep(WizardViewModel model, Door door) {
        this.model = model;
        words = door.words();
        form = new Form(door.appearance()::language);
        first = form.text(words.say("wizard.confirm.group", model.key.firstAsked()), model.key.typedFirst);
        first.control().setId("wizard-group-first");
        second = form.text(words.say("wizard.confirm.group", model.key.secondAsked()), model.key.typedSecond);
        second.control().setId("wizard-group-second");
    }

    @Override
    public Node node() {
        return form.node();
    }

    @Override
    public Node first() {
        return first.control();
    }

    @Override
    public void refuse(Refusal refusal) {
        if (!(refusal instanceof NotThatGroup wrong)) return;
        int group = wrong.group();
        Field<TextField> about = group == model.key.firstAsked() ? first : second;
        about.refuse(words.say("wizard.confirm.wrong", group));
        about.control().requestFocus();
        about.control().selectAll();
    }
}
