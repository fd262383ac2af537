package fr.permanence.ui;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The one modal layer, inside the window: a question above, everything else out of reach below. Escape closes it, and
 * the focus goes back to where it was.
 */
public final class Dialogs {
    private final Words words;
    private final StackPane layer = new StackPane();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ChangeListener<@Nullable Node> keepInside = (observed, before, now) -> keepInside(now);
    private @Nullable Node cameFrom;
    private @Nullable Scene scene;

    public Dialogs(Supplier<Language> language) {
        this.words = Words.beside(Dialogs.class, language);
        layer.getStyleClass().add("dialog-layer");
        layer.setVisible(false);
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            close();
        });
    }

    /** The layer; whoever owns the window lays it over the content. */
    public Node layer() {
        return layer;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    /** Asks; a question that is already open makes room. */
    public void open(Question question) {
        if (!isOpen()) watchFocus(layer.getScene());
        layer.getChildren().setAll(sheet(question));
        layer.setVisible(true);
        // What scrolls takes its content in only once it is dressed; before that nothing in it can be focused.
        layer.applyCss();
        layer.layout();
        open.set(true);
        focusFirst();
    }

    /** Takes the question away and gives the focus back. Does nothing when there is none. */
    public void close() {
        if (!isOpen()) return;
        open.set(false);
        // Not the layer's own scene: a veil may have taken the layer out of it meanwhile.
        if (scene != null) scene.focusOwnerProperty().removeListener(keepInside);
        layer.setVisible(false);
        layer.getChildren().clear();
        if (cameFrom != null && cameFrom.getScene() != null) cameFrom.requestFocus();
        cameFrom = null;
    }

    private void watchFocus(Scene shown) {
        scene = shown;
        cameFrom = shown.getFocusOwner();
        shown.focusOwnerProperty().addListener(keepInside);
    }

    private Node sheet(Question question) {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("dialog-buttons");
        question.answers().forEach(answer -> buttons.getChildren().add(button(answer)));
        if (question.answers().isEmpty()) buttons.getChildren().add(button(Answer.dismiss(words.say("close"))));
        ScrollPane body = scrolling(question.body());
        Label title = Labels.title(question.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox sheet = new VBox(title, body, buttons);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> answerByEnter(event, buttons));
        sheet.getStyleClass().add("dialog");
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(question.title());
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        if (firstToFocus(question.body()) == null) ScrollKeys.of(body, sheet);
        return sheet;
    }

    /** As high as its content once that is wrapped; it scrolls only where the window is too small. */
    private static ScrollPane scrolling(Node content) {
        ScrollPane body = new ScrollPane(content);
        body.getStyleClass().add("dialog-body");
        body.setFitToWidth(true);
        content.layoutBoundsProperty().addListener((observed, before, now) -> {
            body.setPrefViewportHeight(now.getHeight());
            // What asks for room while room is being given is not heard further up: ask once more afterwards.
            Background.later(body::requestLayout);
        });
        return body;
    }

    private Button button(Answer answer) {
        Runnable act = () -> {
            if (answer.closes()) close();
            answer.act().run();
        };
        Button button = answer.isMain() ? Buttons.primary(answer.verb(), act) : Buttons.plain(answer.verb(), act);
        button.setDefaultButton(answer.isMain());
        return button;
    }

    /** Enter on something chosen means the main answer; the choice itself is made with Space and the arrows. */
    private static void answerByEnter(KeyEvent event, HBox buttons) {
        boolean isChoice = event.getTarget() instanceof RadioButton || event.getTarget() instanceof CheckBox;
        if (event.getCode() != KeyCode.ENTER || !isChoice) return;
        for (Node one : buttons.getChildren())
            if (one instanceof Button button && button.isDefaultButton()) {
                event.consume();
                button.fire();
                return;
            }
    }

    private void keepInside(@Nullable Node now) {
        if (now == null || isInside(now)) return;
        focusFirst();
    }

    private void focusFirst() {
        Node first = firstToFocus(layer);
        if (first != null) first.requestFocus();
    }

    private boolean isInside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (up.equals(layer)) return true;
        return false;
    }

    private static @Nullable Node firstToFocus(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane)) return node;
        if (node instanceof ScrollPane scroll) return firstToFocus(scroll.getContent());
        if (!(node instanceof javafx.scene.Parent parent)) return null;
        for (Node child : parent.getChildrenUnmodifiable()) {
            Node found = child.isVisible() ? firstToFocus(child) : null;
            if (found != null) return found;
        }
        return null;
    }
}
