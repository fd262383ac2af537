package fr.permanence.unlock.ui;

import fr.permanence.access.Role;
import fr.permanence.text.Words;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.unlock.ui.WizardViewModel.NameTooLong;
import fr.permanence.unlock.ui.WizardViewModel.PassphraseRefused;
import fr.permanence.unlock.ui.WizardViewModel.Refusal;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks who sets the house up: her name, her passphrase, and what else she is there to do. */
final class AccountStep implements WizardView.StepView {
    private final Words words;
    private final Field<TextField> name;
    private final NewPassphraseFields passphrase;
    private final HBox node;

    AccountStep(WizardViewModel model, Door door) {
        words = door.words();
        Form form = new Form(door.appearance()::language);
        name = form.text(words.say("wizard.account.name"), model.accountName);
        name.control().setId("wizard-account");
        passphrase = new NewPassphraseFields(model.passphrase, form, door.appearance()::language, "fresh");
        Form roles = new Form(door.appearance()::language);
        roles.with(Labels.heading(words.say("wizard.account.roles")));
        CheckBox manager = role(roles, Role.MANAGER, new SimpleBooleanProperty(true));
        manager.setDisable(true);
        WizardViewModel.optionalRoles()
                .forEach(each -> role(roles, each, Objects.requireNonNull(model.roles.get(each))));
        Label note = Labels.paragraph(words.say("wizard.account.roles.note"));
        note.getStyleClass().add("door-hint");
        roles.with(note);
        form.node().getStyleClass().add("door-half");
        roles.node().getStyleClass().addAll("door-half", "door-roles");
        node = new HBox(form.node(), roles.node());
        node.getStyleClass().add("door-halves");
    }

    private CheckBox role(Form form, Role role, javafx.beans.property.BooleanProperty ticked) {
        CheckBox box = new CheckBox(words.say("role." + role));
        box.selectedProperty().bindBidirectional(ticked);
        box.setId("wizard-role-" + role);
        Label does = Labels.paragraph(words.say("role." + role + ".does"));
        does.getStyleClass().addAll("door-hint", "door-under-tick");
        box.setAccessibleHelp(does.getText());
        VBox both = new VBox(box, does);
        form.with(both);
        return box;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node first() {
        return name.control();
    }

    @Override
    public void refuse(Refusal refusal) {
        if (refusal instanceof PassphraseRefused) {
            passphrase.isTaken();
            return;
        }
        name.refuse(
                refusal instanceof NameTooLong tooLong
                        ? words.say("name.tooLong", tooLong.most())
                        : words.say("wizard.account.missing"));
        name.control().requestFocus();
    }
}
