package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Labels;
import fr.permanence.ui.WrappingLine;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** One session in a day: when, what, how full. Built once and filled again for each session it shows. */
final class Chip extends WrappingLine {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private final Label time = Labels.quiet("");
    private final Label title = Labels.strong("");
    private final Label full = Labels.quiet("");
    private @Nullable Held shown;

    Chip() {
        getStyleClass().add("chip");
        getChildren().setAll(time, title);
        end(full);
    }

    /** Marks it as being moved and not kept there yet. */
    void move(boolean isMoving) {
        pseudoClassStateChanged(MOVING, isMoving);
    }

    void show(Held held, ActivityWords words, boolean isPast) {
        shown = held;
        time.setText(words.time(held.session().from()));
        title.setText(words.title(held.activity().is()));
        boolean cancelled = held.session().isCancelled();
        full.setText(cancelled ? words.say("agenda.cancelled") : words.fullness(held.places()));
        String kind = styleOf(held.activity().is().kind());
        if (!getStyleClass().contains(kind)) getStyleClass().setAll("chip", kind);
        pseudoClassStateChanged(CANCELLED, cancelled);
        pseudoClassStateChanged(PAST, isPast);
    }

    void choose(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    /** The chip under the mouse, or null. */
    static @Nullable Chip at(MouseEvent event) {
        return at(event.getPickResult().getIntersectedNode());
    }

    /** The chip that this node is part of, or null. */
    static @Nullable Chip at(@Nullable Node part) {
        for (Node at = part; at != null; at = at.getParent()) if (at instanceof Chip chip) return chip;
        return null;
    }

    @Nullable
    SessionId id() {
        return shown == null ? null : shown.id();
    }

    @Nullable
    Held held() {
        return shown;
    }

    static String styleOf(ActivityKind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
