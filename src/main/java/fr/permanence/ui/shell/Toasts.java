package fr.permanence.ui.shell;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Stroke;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was just done, one line at the lower left, with the way to take it back. Troubles stay until they are read. */
public final class Toasts {
    private static final Duration SHOWN = Duration.seconds(10);
    private static final int TROUBLES_SHOWN = 3;

    private final Words words;
    private final Keys keys;
    private final VBox node = new VBox();
    private final PauseTransition away = new PauseTransition(SHOWN);
    private @Nullable Node said;
    private Runnable offered = () -> {};

    public Toasts(Supplier<Language> language) {
        this.words = Words.beside(Toasts.class, language);
        this.keys = new Keys(language);
        node.getStyleClass().add("toasts");
        node.setPickOnBounds(false);
        node.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        away.setOnFinished(event -> clear());
    }

    /** Is told when something was done that Ctrl+Z takes back. */
    void onUndoable(Runnable told) {
        offered = told;
    }

    /** Says that something was done, for ten seconds; what was said before makes room. */
    public void say(String sentence) {
        show(toast(sentence, "toast"));
    }

    /** Says that something was done, and offers "Annuler" with its key Ctrl+Z. */
    public void sayUndoable(String sentence, Runnable undo) {
        offered.run();
        say(sentence, words.say("toast.undo"), Stroke.ctrl(KeyCode.Z), undo);
    }

    /** Says that something was done, and offers one action with its key. */
    public void say(String sentence, String verb, Stroke stroke, Runnable act) {
        HBox toast = toast(sentence, "toast");
        Button button = link(verb, () -> {
            clear();
            act.run();
        });
        toast.getChildren().addAll(button, keys.cap(stroke));
        show(toast);
    }

    /** Says what went wrong, what was kept and what to do; it stays until it is closed. */
    public void trouble(String sentence) {
        HBox toast = toast(sentence, "toast", "toast-trouble");
        closable(toast);
        addTrouble(toast);
    }

    /** A trouble with the action that helps, such as "Réessayer". */
    public void trouble(String sentence, String verb, Runnable act) {
        HBox toast = toast(sentence, "toast", "toast-trouble");
        toast.getChildren().add(link(verb, () -> {
            node.getChildren().remove(toast);
            act.run();
        }));
        closable(toast);
        addTrouble(toast);
    }

    /** Takes away what was done; troubles stay. */
    public void clear() {
        away.stop();
        if (said != null) node.getChildren().remove(said);
        said = null;
    }

    Node node() {
        return node;
    }

    /** Nothing said is kept: names may be in it. */
    void close() {
        clear();
        node.getChildren().clear();
    }

    private void show(HBox toast) {
        clear();
        said = toast;
        node.getChildren().add(toast);
        // It does not go away under the mouse, nor while its button has the focus.
        toast.hoverProperty().addListener((observed, before, now) -> hold(toast));
        toast.focusWithinProperty().addListener((observed, before, now) -> hold(toast));
        away.playFromStart();
    }

    private void hold(HBox toast) {
        if (!toast.equals(said)) return;
        if (toast.isHover() || toast.isFocusWithin()) away.stop();
        else away.playFromStart();
    }

    private void addTrouble(HBox toast) {
        // The same trouble met again is said once, anew.
        node.getChildren().removeIf(shown -> wordsOf(shown).equals(wordsOf(toast)));
        if (node.getChildren().size() > TROUBLES_SHOWN) node.getChildren().removeFirst();
        node.getChildren().addFirst(toast);
    }

    private void closable(HBox toast) {
        toast.getChildren()
                .add(Buttons.icon(
                        Feather.X,
                        words.say("toast.close"),
                        () -> node.getChildren().remove(toast)));
    }

    private static String wordsOf(Node toast) {
        return toast instanceof HBox box && box.getChildren().getFirst() instanceof Label label ? label.getText() : "";
    }

    private static Button link(String verb, Runnable act) {
        Button button = Buttons.quiet(verb, act);
        button.getStyleClass().add("toast-act");
        // What is said gives way; the way back is never cut.
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private static HBox toast(String sentence, String... classes) {
        Label label = new Label(sentence);
        label.getStyleClass().add("toast-words");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HBox toast = new HBox(label);
        toast.getStyleClass().addAll(classes);
        toast.setMaxWidth(HBox.USE_PREF_SIZE);
        return toast;
    }
}
