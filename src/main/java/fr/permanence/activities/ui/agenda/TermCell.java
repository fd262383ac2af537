package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ActivityKind;
import fr.permanence.ids.SessionId;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** How many sessions an activity has in one week; a cross when one is cancelled. */
final class TermCell extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private List<Held> held = List.of();

    TermCell() {
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
    }

    void show(List<Held> then, ActivityKind kind, boolean isOff) {
        held = then;
        long on = then.stream().filter(one -> !one.session().isCancelled()).count();
        // A column is as narrow as two letters where letters are large.
        String cross = on < then.size() ? "×" : "";
        setText((on > 0 ? String.valueOf(on) : "") + cross);
        getStyleClass().setAll("label", "term-cell", Chip.styleOf(kind));
        if (isOff) getStyleClass().add("term-off");
        pseudoClassStateChanged(FILLED, !then.isEmpty());
    }

    void choose(@Nullable SessionId id) {
        pseudoClassStateChanged(CHOSEN, holds(id));
    }

    boolean holds(@Nullable SessionId id) {
        return held.stream().anyMatch(one -> one.id().equals(id));
    }

    Optional<Held> first() {
        return held.stream().findFirst();
    }
}
