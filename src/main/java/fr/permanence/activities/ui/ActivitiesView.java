package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.Agenda;
import fr.permanence.activities.ui.agenda.AgendaModel;
import fr.permanence.activities.ui.agenda.Held;
import fr.permanence.activities.ui.agenda.Moving;
import fr.permanence.activities.ui.agenda.MovingModel;
import fr.permanence.activities.ui.reach.ReachView;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the place of activities: the days above, the chosen session below. */
final class ActivitiesView {
    private final ActivitiesViewModel model;
    private final ActivityWords words;
    private final Furniture furniture;
    private final ActivitiesExits exits;
    private final BelowTheWeek below;
    private final Agenda agenda;
    private final UnderTheDays under;
    private final CancelQuestion cancelling;
    private final VBox node = new VBox();

    ActivitiesView(
            ActivitiesViewModel model,
            ActivityWords words,
            Furniture furniture,
            ActivitiesExits exits,
            BelowTheWeek below,
            Lifetime life) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        this.exits = exits;
        this.below = below;
        agenda = new Agenda(model.agenda(), model.moving(), words, this::goBelow, this::settle, life);
        cancelling = new CancelQuestion(model.cancelling(), words, furniture);
        under = new UnderTheDays(model, words, new Keys(furniture.appearance()::language), exits, cancelling);
        HeadOfDays head = new HeadOfDays(model, words, exits);
        VBox days = new VBox(agenda.node(), under.node());
        node.getStyleClass().addAll("screen", "activities");
        VBox.setVgrow(below.node(), Priority.ALWAYS);
        node.getChildren().setAll(head.node(), days, below.node());
        below.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // From below one goes up to the days first; from there out of the place.
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            agenda.focus();
        });
        life.follow(model.agenda().shownProperty(), shown -> {
            head.show(shown);
            showChosen();
        });
        life.follow(model.agenda().chosenProperty(), chosen -> showChosen());
        life.follow(model.moving().movingProperty(), under::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        agenda.focus();
    }

    private void showChosen() {
        under.show(model.moving().movingProperty().get());
        SessionId id = model.agenda().chosenProperty().get();
        if (id == null) below.nothing();
        else below.show(id);
    }

    private void settle() {
        MovingModel moving = model.moving();
        Moving now = moving.movingProperty().get();
        if (now == null) return;
        moving.settle(() -> ReachView.ask(
                moving.reach(), words, furniture.dialogs(), moving.said(now), moving::settled, moving::giveUp));
    }

    private void goBelow() {
        if (below.focus()) return;
        Node first = firstIn(below.node());
        if (first != null) first.requestFocus();
    }

    private static @Nullable Node firstIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) return null;
        if (node.isFocusTraversable()) return node;
        if (!(node instanceof Parent parent)) return null;
        for (Node child : parent.getChildrenUnmodifiable()) {
            Node found = firstIn(child);
            if (found != null) return found;
        }
        return null;
    }

    List<Shortcut> keys() {
        AgendaModel days = model.agenda();
        List<Shortcut> keys = new ArrayList<>(agenda.keys());
        keys.add(key(Stroke.alt(KeyCode.LEFT), "agenda.back", () -> days.go(-1)));
        keys.add(key(Stroke.alt(KeyCode.RIGHT), "agenda.on", () -> days.go(1)));
        keys.add(key(Stroke.typed("t"), "agenda.goToday", days::goToday));
        if (model.mayLead()) addLeading(keys);
        // Last: what stands on the sheet alone must not take a key from the days.
        keys.addAll(below.keys());
        return keys;
    }

    private void addLeading(List<Shortcut> keys) {
        AgendaModel days = model.agenda();
        keys.add(key(Stroke.ctrl(KeyCode.N), "offer.new", () -> exits.offer().accept(days.day())));
        keys.add(key(Stroke.of(KeyCode.F2), "session.change", () -> withChosen(exits.change())));
        keys.add(key(Stroke.shift(KeyCode.F2), "session.activity", () -> withChosen(exits.activity())));
        keys.add(key(Stroke.of(KeyCode.DELETE), "session.cancelOrReinstate", () -> withChosen(this::turn)));
    }

    private void turn(Held held) {
        if (held.session().isCancelled()) model.cancelling().reinstate(held);
        else cancelling.ask(held);
    }

    private void withChosen(Consumer<Held> act) {
        model.agenda().chosen().ifPresent(act);
    }

    private Shortcut key(Stroke stroke, String says, Runnable act) {
        return new Shortcut(stroke, () -> words.say(says), act);
    }
}
