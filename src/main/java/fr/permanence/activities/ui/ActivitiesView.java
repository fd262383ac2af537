package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.Agenda;
import fr.permanence.activities.ui.agenda.AgendaModel;
import fr.permanence.activities.ui.agenda.AgendaShown;
import fr.permanence.activities.ui.agenda.Showing;
import fr.permanence.activities.ui.agenda.SpanWords;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Draws the place of activities: the days above, the chosen session below. */
final class ActivitiesView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final AgendaModel model;
    private final ActivityWords words;
    private final BelowTheWeek below;
    private final Agenda agenda;
    private final Label title = Labels.title("");
    private final Map<Showing, Button> ways = new EnumMap<>(Showing.class);
    private final VBox node = new VBox();

    ActivitiesView(AgendaModel model, ActivityWords words, BelowTheWeek below, Lifetime life) {
        this.model = model;
        this.words = words;
        this.below = below;
        agenda = new Agenda(model, words, this::goBelow, life);
        node.getStyleClass().addAll("screen", "activities");
        VBox.setVgrow(below.node(), Priority.ALWAYS);
        node.getChildren().setAll(head(), agenda.node(), below.node());
        life.follow(model.shownProperty(), this::show);
        life.follow(model.chosenProperty(), this::showBelow);
    }

    Node node() {
        return node;
    }

    void focus() {
        agenda.focus();
    }

    private Node head() {
        Button back = named("agenda-back", Buttons.icon(Feather.CHEVRON_LEFT, words.say("agenda.back"), this::back));
        Button today = named("agenda-today", Buttons.quiet(words.say("agenda.goToday"), model::goToday));
        Button on = named("agenda-on", Buttons.icon(Feather.CHEVRON_RIGHT, words.say("agenda.on"), this::on));
        HBox steps = new HBox(back, today, on);
        steps.setAlignment(Pos.CENTER_LEFT);
        HBox switches = new HBox();
        switches.getStyleClass().add("switch");
        for (Showing way : Showing.values()) {
            Button button = Buttons.quiet(words.say("showing." + way), () -> model.show(way));
            button.getStyleClass().add("switch-way");
            button.setId("showing-" + way.name().toLowerCase(Locale.ROOT));
            ways.put(way, button);
        }
        switches.getChildren().setAll(ways.values());
        WrappingLine head = new WrappingLine(title, steps, switches);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private void back() {
        model.go(-1);
    }

    private void on() {
        model.go(1);
    }

    private void show(AgendaShown shown) {
        title.setText(new SpanWords(words).title(shown));
        ways.forEach((way, button) -> button.pseudoClassStateChanged(CHOSEN, way == shown.showing()));
        showBelow(model.chosenProperty().get());
    }

    private void showBelow(@Nullable SessionId id) {
        if (id == null) below.nothing();
        else below.show(id);
    }

    private void goBelow() {
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
        List<Shortcut> keys = new ArrayList<>(agenda.keys());
        keys.add(new Shortcut(Stroke.alt(KeyCode.LEFT), () -> words.say("agenda.back"), this::back));
        keys.add(new Shortcut(Stroke.alt(KeyCode.RIGHT), () -> words.say("agenda.on"), this::on));
        keys.add(new Shortcut(Stroke.typed("t"), () -> words.say("agenda.goToday"), model::goToday));
        return keys;
    }
}
