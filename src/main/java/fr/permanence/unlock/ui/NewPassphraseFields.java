package fr.permanence.unlock.ui;

import fr.permanence.store.keyring.Passphrases;
import fr.permanence.store.keyring.Passphrases.Verdict;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.unlock.ui.NewPassphrase.NotTheSame;
import fr.permanence.unlock.ui.NewPassphrase.Refusal;
import fr.permanence.unlock.ui.NewPassphrase.Weak;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;

/** The two fields in which a passphrase is chosen, with a proposal and a way to read what was typed. */
public final class NewPassphraseFields {
    private final NewPassphrase model;
    private final Words words;
    private final Field<PasswordField> typed;
    private final Field<PasswordField> again;

    /**
     * Adds the fields at the end of the form.
     *
     * @param id what the ids of the nodes begin with, since several of these may be shown at once
     */
    public NewPassphraseFields(NewPassphrase model, Form form, Supplier<Language> language, String id) {
        this.model = model;
        this.words = Words.beside(NewPassphraseFields.class, language);
        typed = form.secret(words.say("fresh.typed"), model.typedProperty())
                .hint(words.say("fresh.hint", Passphrases.LEAST));
        typed.control().setId(id + "-passphrase");
        form.with(helpers(id), reading());
        again = form.secret(words.say("fresh.again"), model.againProperty());
        again.control().setId(id + "-again");
    }

    private Node helpers(String id) {
        Button propose = Buttons.plain(words.say("fresh.propose"), model::propose);
        propose.setId(id + "-propose");
        CheckBox show = new CheckBox(words.say("fresh.show"));
        show.setId(id + "-show");
        show.selectedProperty().bindBidirectional(model.shownProperty());
        HBox line = new HBox(propose, show);
        line.getStyleClass().add("door-line");
        return line;
    }

    private Node reading() {
        Label read = Labels.strong("");
        read.setWrapText(true);
        read.setMinHeight(Label.USE_PREF_SIZE);
        read.setMaxWidth(Double.MAX_VALUE);
        read.getStyleClass().add("door-reading");
        read.textProperty().bind(model.typedProperty());
        read.visibleProperty()
                .bind(model.shownProperty().and(model.typedProperty().isNotEmpty()));
        read.managedProperty().bind(read.visibleProperty());
        return read;
    }

    /** Whether it may be taken; if not, says why below the field it is about and puts the focus there. */
    public boolean isTaken() {
        Optional<Refusal> refusal = model.refusal();
        refusal.ifPresent(this::refuse);
        return refusal.isEmpty();
    }

    /** Where one types first. */
    public Node first() {
        return typed.control();
    }

    private void refuse(Refusal refusal) {
        Field<PasswordField> about = refusal instanceof NotTheSame ? again : typed;
        about.refuse(
                switch (refusal) {
                    case NotTheSame different -> words.say("fresh.notTheSame");
                    case Weak weak -> said(weak.verdict());
                });
        about.control().requestFocus();
        about.control().selectAll();
    }

    private String said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.TooShort tooShort -> words.say("fresh.tooShort", tooShort.least());
            case Verdict.TooCommon common -> words.say("fresh.tooCommon");
            case Verdict.Repeated repeated -> words.say("fresh.repeated");
            case Verdict.Fair fair -> "";
        };
    }
}
