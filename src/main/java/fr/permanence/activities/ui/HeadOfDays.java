package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.AgendaModel;
import fr.permanence.activities.ui.agenda.AgendaShown;
import fr.permanence.activities.ui.agenda.Showing;
import fr.permanence.activities.ui.agenda.SpanWords;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.WrappingLine;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of the place: which days, the way to others, how they are shown, and what may be added. */
final class HeadOfDays {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final AgendaModel agenda;
    private final ActivityWords words;
    private final Label title = Labels.title("");
    private final Map<Showing, Button> ways = new EnumMap<>(Showing.class);
    private final WrappingLine node;

    HeadOfDays(ActivitiesViewModel model, ActivityWords words, ActivitiesExits exits) {
        agenda = model.agenda();
        this.words = words;
        node = new WrappingLine(title, steps(), switches());
        node.getStyleClass().addAll("screen-head", "head-of-days");
        node.end(
                named("activities-export", Buttons.quiet(words.say("export.open"), exits.export())),
                named("activities-holidays", Buttons.quiet(words.say("holidays.open"), exits.holidays())));
        Runnable offer = () -> exits.offer().accept(agenda.day());
        if (model.mayLead()) node.end(named("activities-new", Buttons.primary(words.say("offer.open"), offer)));
    }

    Node node() {
        return node;
    }

    private Node steps() {
        HBox steps = new HBox(
                named("agenda-back", Buttons.icon(Feather.CHEVRON_LEFT, words.say("agenda.back"), () -> agenda.go(-1))),
                named("agenda-today", Buttons.quiet(words.say("agenda.goToday"), agenda::goToday)),
                named("agenda-on", Buttons.icon(Feather.CHEVRON_RIGHT, words.say("agenda.on"), () -> agenda.go(1))));
        steps.setAlignment(Pos.CENTER_LEFT);
        return steps;
    }

    private Node switches() {
        HBox switches = new HBox();
        switches.getStyleClass().add("switch");
        for (Showing way : Showing.values()) {
            Button button = Buttons.quiet(words.say("showing." + way), () -> agenda.show(way));
            button.getStyleClass().add("switch-way");
            ways.put(way, named("showing-" + way.name().toLowerCase(Locale.ROOT), button));
        }
        switches.getChildren().setAll(ways.values());
        return switches;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    void show(AgendaShown shown) {
        title.setText(new SpanWords(words).title(shown));
        ways.forEach((way, button) -> button.pseudoClassStateChanged(CHOSEN, way == shown.showing()));
    }
}
