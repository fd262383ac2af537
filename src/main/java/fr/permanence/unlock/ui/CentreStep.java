package fr.permanence.unlock.ui;

import fr.permanence.text.Words;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.unlock.ui.WizardViewModel.NameTooLong;
import fr.permanence.unlock.ui.WizardViewModel.Refusal;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Asks how the centre is called. */
final class CentreStep implements WizardView.StepView {
    private final Words words;
    private final Form form;
    private final Field<TextField> name;

    CentreStep(WizardViewModel model, Door door) {
        words = door.words();
        form = new Form(door.appearance()::language);
        name = form.text(words.say("wizard.centre.name"), model.centreName).hint(words.say("wizard.centre.hint"));
        name.control().setId("wizard-centre");
    }

    @Override
    public Node node() {
        return form.node();
    }

    @Override
    public Node first() {
        return name.control();
    }

    @Override
    public void refuse(Refusal refusal) {
        name.refuse(
                refusal instanceof NameTooLong tooLong
                        ? words.say("name.tooLong", tooLong.most())
                        : words.say("wizard.centre.missing"));
        name.control().requestFocus();
    }
}
