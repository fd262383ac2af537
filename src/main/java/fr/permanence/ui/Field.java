package fr.permanence.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * One line of a form: what is asked above, a hint and an error below, all of them said to a screen reader with the
 * control itself. An error stays until what it is about is corrected.
 *
 * @param <C> the control one answers with
 */
public final class Field<C extends Control> {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final C control;
    private final Label label;
    private final Label hint = below("field-hint");
    private final Label warning = below("field-warning");
    private final Label error = below("field-error");
    private final VBox node;

    /** @param answer what changes when the person corrects her answer */
    Field(String asked, C control, ObservableValue<?> answer) {
        this.control = control;
        this.label = new Label(asked);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        node = new VBox(label, control, hint, warning, error);
        node.getStyleClass().add("field");
        control.setMaxWidth(Double.MAX_VALUE);
        answer.addListener((observed, before, now) -> accept());
        nameIt();
    }

    /** The control says by itself what is asked; a screen reader still hears it with the control. */
    Field<C> unlabelled() {
        label.setManaged(false);
        label.setVisible(false);
        return this;
    }

    /** What is put on the screen. */
    public Node node() {
        return node;
    }

    /** The control one answers with. */
    public C control() {
        return control;
    }

    /** What helps to answer, always shown below the control. */
    public Field<C> hint(String sentence) {
        say(hint, sentence);
        return this;
    }

    /** Something to notice that is no error, such as the caps lock; an empty sentence takes it away. */
    public void warn(String sentence) {
        say(warning, sentence);
    }

    /** Says below the control why this answer does not do; it stays until the answer changes. */
    public void refuse(String sentence) {
        say(error, sentence);
        control.pseudoClassStateChanged(REFUSED, true);
    }

    /** Whether an error is shown. */
    public boolean isRefused() {
        return error.isManaged();
    }

    /** Takes the error away. */
    public void accept() {
        if (!isRefused()) return;
        say(error, "");
        control.pseudoClassStateChanged(REFUSED, false);
    }

    private void say(Label below, String sentence) {
        below.setText(sentence);
        below.setManaged(!sentence.isEmpty());
        below.setVisible(!sentence.isEmpty());
        nameIt();
    }

    private void nameIt() {
        control.setAccessibleText(label.getText());
        control.setAccessibleHelp(String.join(" ", error.getText(), warning.getText(), hint.getText())
                .strip());
    }

    private static Label below(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setManaged(false);
        label.setVisible(false);
        return label;
    }
}
