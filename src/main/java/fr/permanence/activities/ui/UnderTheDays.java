package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.Held;
import fr.permanence.activities.ui.agenda.Moving;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The keys that work in the days and what may be done with the chosen session; while one is moved, where to. */
final class UnderTheDays {
    private final ActivitiesViewModel model;
    private final ActivityWords words;
    private final Keys keys;
    private final StackPane node = new StackPane();
    private final List<Node> hints = new ArrayList<>();
    private final Button change;
    private final Button activity;
    private final Button cancel;
    private final Button reinstate;

    UnderTheDays(
            ActivitiesViewModel model, ActivityWords words, Keys keys, ActivitiesExits exits, CancelQuestion asks) {
        this.model = model;
        this.words = words;
        this.keys = keys;
        change = button("session-change", "session.change", exits.change());
        activity = button("session-activity", "session.activity", exits.activity());
        cancel = button("session-cancel", "session.cancel", asks::ask);
        reinstate = button("session-reinstate", "session.reinstate", model.cancelling()::reinstate);
        hints.add(keys.hint(Stroke.of(KeyCode.ENTER), words.say("hint.open")));
        hints.add(keys.hint(Stroke.alt(KeyCode.RIGHT), words.say("hint.week")));
        if (model.mayLead()) hints.add(keys.hint(Stroke.ctrl(KeyCode.DOWN), words.say("hint.move")));
        node.setMinWidth(0);
    }

    Node node() {
        return node;
    }

    private Button button(String id, String verb, Consumer<Held> act) {
        Button button =
                Buttons.quiet(words.say(verb), () -> model.agenda().chosen().ifPresent(act));
        button.setId(id);
        return button;
    }

    void show(@Nullable Moving moving) {
        WrappingLine line = moving == null ? chosen() : moved(moving);
        line.getStyleClass().add("under-days");
        node.getChildren().setAll(line);
    }

    private WrappingLine moved(Moving moving) {
        return new WrappingLine(
                Labels.strong(model.moving().said(moving)),
                keys.hint(Stroke.of(KeyCode.ENTER), words.say("hint.keep")),
                keys.hint(Stroke.of(KeyCode.ESCAPE), words.say("hint.leave")));
    }

    private WrappingLine chosen() {
        WrappingLine line = new WrappingLine(hints.toArray(Node[]::new));
        Optional<Held> held = model.agenda().chosen();
        if (held.isEmpty() || !model.mayLead()) return line;
        boolean cancelled = held.get().session().isCancelled();
        return line.end(activity, change, cancelled ? reinstate : cancel);
    }
}
