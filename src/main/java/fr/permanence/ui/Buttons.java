package fr.permanence.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;

/** Buttons, each with a verb. Enter presses the focused one, as Space does. */
public final class Buttons {
    private Buttons() {}

    /** The one main action of a screen; at most one is shown. */
    public static Button primary(String verb, Runnable act) {
        return button(verb, act, "primary");
    }

    /** Another action, with a hairline around it. */
    public static Button plain(String verb, Runnable act) {
        return button(verb, act, "bordered");
    }

    /** An action that shows its border only on hover and focus, as at the end of a row. */
    public static Button quiet(String verb, Runnable act) {
        return button(verb, act, "quiet-button");
    }

    /** An icon alone, for undo, close and back; its name is for the tooltip and the screen reader. */
    public static Button icon(Ikon glyph, String name, Runnable act) {
        Button button = button("", act, "icon-button");
        button.setGraphic(Icon.of(glyph));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    private static Button button(String verb, Runnable act, String styleClass) {
        Button button = new Button(verb);
        button.getStyleClass().add(styleClass);
        button.setOnAction(event -> act.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }
}
