package fr.permanence.ui;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The one box that takes everything: large, with the keys that work in it shown at its end. */
public final class SearchBox extends HBox {
    private static final PseudoClass FOCUSED_INSIDE = PseudoClass.getPseudoClass("focused-inside");

    private static final double ROOM_TO_TYPE_EMS = 10;

    private final TextField field = new TextField();
    private final HBox hints = new HBox();

    /**
     * @param name what is asked for, for a screen reader and as the grey text in the empty box
     * @param typed the view-model's, so that what is typed outlives the node
     */
    public SearchBox(String name, StringProperty typed) {
        getStyleClass().add("search-box");
        field.getStyleClass().add("search-box-field");
        field.setAccessibleText(name);
        field.setPromptText(name);
        field.textProperty().bindBidirectional(typed);
        HBox.setHgrow(field, Priority.ALWAYS);
        hints.getStyleClass().add("search-box-hints");
        hints.setMinWidth(USE_PREF_SIZE);
        // Narrower than its hints it may be: then they go.
        setMinWidth(0);
        widthProperty().addListener((observed, before, now) -> showHintsThatFit(now.doubleValue()));
        field.focusedProperty().addListener((observed, before, now) -> pseudoClassStateChanged(FOCUSED_INSIDE, now));
        setOnMouseClicked(event -> field.requestFocus());
        getChildren().setAll(Icon.of(Feather.SEARCH), field, hints);
    }

    /** Makes these keys work in the box and shows them at its end. */
    public SearchBox with(Keys keys, List<Shortcut> shortcuts) {
        Shortcut.listen(field, shortcuts);
        shortcuts.forEach(shortcut -> hints.getChildren()
                .add(keys.hint(shortcut.stroke(), shortcut.says().get())));
        return this;
    }

    /** Where one types; give it an id, so that it keeps the focus when the language changes. */
    public TextField field() {
        return field;
    }

    /** In a narrow window the typed words have the room, and the last hints go first; the help lists them all. */
    private void showHintsThatFit(double width) {
        double left = width - ROOM_TO_TYPE_EMS * field.getFont().getSize();
        for (Node hint : hints.getChildren()) {
            left -= hint.prefWidth(-1) + hints.getSpacing();
            hint.setVisible(left >= 0);
            hint.setManaged(left >= 0);
        }
    }
}
