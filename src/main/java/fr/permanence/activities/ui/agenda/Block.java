package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One session in the hours of a day; as high as it is long. */
final class Block extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private final Label title = Labels.strong("");
    private final Label line = Labels.written("");
    private @Nullable Held held;

    Block() {
        getStyleClass().addAll("chip", "block");
        title.setMinWidth(0);
        getChildren().setAll(title, line);
    }

    void show(Held shown, ActivityWords words, boolean isMoving) {
        held = shown;
        boolean cancelled = shown.session().isCancelled();
        title.setText(words.title(shown.activity().is()));
        line.setText(ActivityWords.line(
                words.hours(shown.session().from(), shown.session().to()),
                words.room(shown.session(), shown.activity()),
                words.leaders(shown.session(), shown.activity()),
                cancelled ? words.say("agenda.cancelled") : words.fullness(shown.places())));
        getStyleClass()
                .setAll("chip", "block", Chip.styleOf(shown.activity().is().kind()));
        pseudoClassStateChanged(CANCELLED, cancelled);
        pseudoClassStateChanged(MOVING, isMoving);
    }

    void choose(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    @Nullable
    Held held() {
        return held;
    }
}
