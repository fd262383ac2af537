package fr.permanence.unlock.ui;

import fr.permanence.text.Language;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How the pages of the way in are laid out: a column in the middle of the paper, the other language at the upper right. */
final class Sheet {
    private Sheet() {}

    /** A column in the middle; it scrolls when the letters are large. */
    static Node narrow(Appearance appearance, Node... content) {
        return around(appearance, "door-column", content);
    }

    /** The same, wider, for what has two columns. */
    static Node wide(Appearance appearance, Node... content) {
        return around(appearance, "door-column-wide", content);
    }

    private static Node around(Appearance appearance, String styleClass, Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().add(styleClass);
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(column);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("door-scroll");
        HBox top = new HBox(otherLanguage(appearance));
        top.setAlignment(Pos.CENTER_RIGHT);
        top.getStyleClass().add("door-top");
        BorderPane page = new BorderPane(scroll);
        page.setTop(top);
        return page;
    }

    /** A paragraph over a soft ground that says what went wrong and stays until the next try. */
    static Label trouble(String sentence) {
        Label label = Labels.paragraph(sentence);
        label.getStyleClass().add("door-trouble");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Each language is offered under its own name, so that who reads only that one finds it. */
    private static Button otherLanguage(Appearance appearance) {
        Language other = appearance.language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
        Button button = Buttons.quiet(
                other == Language.FRENCH ? "Français" : "English",
                () -> appearance.languageProperty().set(other));
        button.setId("door-language");
        return button;
    }
}
