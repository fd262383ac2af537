package fr.permanence.ui;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A form read from top to bottom; each field is bound to the view-model, so nothing typed lives in a node alone. */
public final class Form {
    private final VBox node = new VBox();
    private final Words words;
    private final List<TextField> lines = new ArrayList<>();

    public Form(Supplier<Language> language) {
        this.words = Words.beside(Form.class, language);
        node.getStyleClass().add("form");
    }

    /** What is put on the screen. */
    public Node node() {
        return node;
    }

    /** Makes Enter in any line that is asked for so far do what the main button below does. */
    public Form onEnter(Runnable act) {
        lines.forEach(line -> line.setOnAction(event -> act.run()));
        return this;
    }

    /** Asks for one line. */
    public Field<TextField> text(String asked, StringProperty answer) {
        TextField control = new TextField();
        lines.add(control);
        control.textProperty().bindBidirectional(answer);
        return add(new Field<>(asked, control, control.textProperty()));
    }

    /** Asks for several lines; Tab goes on to the next field. */
    public Field<TextArea> longText(String asked, StringProperty answer) {
        TextArea control = new TextArea();
        control.setWrapText(true);
        control.setPrefRowCount(4);
        control.textProperty().bindBidirectional(answer);
        leaveByTab(control);
        return add(new Field<>(asked, control, control.textProperty()));
    }

    /** Asks for a passphrase, and says when the caps lock is on. */
    public Field<PasswordField> secret(String asked, StringProperty answer) {
        PasswordField control = new PasswordField();
        lines.add(control);
        control.textProperty().bindBidirectional(answer);
        Field<PasswordField> field = add(new Field<>(asked, control, control.textProperty()));
        Runnable look = () -> field.warn(
                control.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false) ? words.say("caps.lock") : "");
        control.focusedProperty().addListener((observed, before, now) -> look.run());
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> look.run());
        control.addEventHandler(KeyEvent.KEY_RELEASED, event -> look.run());
        return field;
    }

    /** Asks for one of a few; {@code said} is how each is written. */
    public <T> Field<ComboBox<T>> choice(
            String asked, List<T> among, Function<T, String> said, ObjectProperty<T> answer) {
        ComboBox<T> control = new ComboBox<>(FXCollections.observableArrayList(among));
        control.setConverter(saying(said));
        control.valueProperty().bindBidirectional(answer);
        return add(new Field<>(asked, control, control.valueProperty()));
    }

    /** A box to tick; what is asked stands beside it. */
    public CheckBox tick(String asked, BooleanProperty answer) {
        CheckBox control = new CheckBox(asked);
        control.setWrapText(true);
        control.selectedProperty().bindBidirectional(answer);
        node.getChildren().add(control);
        return control;
    }

    /** A box to tick that may be refused as it is; what is asked stands beside it. */
    public Field<CheckBox> mustTick(String asked, BooleanProperty answer) {
        CheckBox control = new CheckBox(asked);
        control.setWrapText(true);
        control.selectedProperty().bindBidirectional(answer);
        return add(new Field<>(asked, control, control.selectedProperty()).unlabelled());
    }

    /** Adds something that is no field, such as the buttons below. */
    public Form with(Node... nodes) {
        node.getChildren().addAll(nodes);
        return this;
    }

    private <F extends Field<?>> F add(F field) {
        node.getChildren().add(field.node());
        return field;
    }

    private static void leaveByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isControlDown()) return;
            event.consume();
            area.requestFocusTraversal(
                    event.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        });
    }

    private static <T> StringConverter<T> saying(Function<T, String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
