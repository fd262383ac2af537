package fr.permanence.stays.ui;

import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.shared.Zoom;
import fr.permanence.stays.ui.year.YearModel;
import fr.permanence.stays.ui.year.YearShown;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.WrappingLine;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The head of the place: which year, the way to others, how much is seen at once, and a new stay. */
final class HeadOfYear {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final YearModel year;
    private final StayWords words;
    private final Label title = Labels.title("");
    private final Button back;
    private final Button on;
    private final Map<Zoom, Button> zooms = new EnumMap<>(Zoom.class);
    private final WrappingLine node;

    HeadOfYear(YearModel year, StayWords words, StaysExits exits) {
        this.year = year;
        this.words = words;
        back = named("year-back", Buttons.quiet("", () -> year.go(-1)));
        on = named("year-on", Buttons.quiet("", () -> year.go(1)));
        HBox steps = new HBox(back, named("year-today", Buttons.quiet(words.say("year.goToday"), year::goToday)), on);
        steps.setAlignment(Pos.CENTER_LEFT);
        node = new WrappingLine(title, steps, switches());
        node.getStyleClass().addAll("screen-head", "head-of-days");
        node.end(named("stays-export", Buttons.quiet(words.say("export.open"), exits.export())));
        if (!year.mayPlan()) return;
        node.end(
                named("stays-dates", Buttons.quiet(words.say("dates.open"), exits.dates())),
                named("stays-destinations", Buttons.quiet(words.say("destinations.open"), exits.destinations())),
                named(
                        "stays-new",
                        Buttons.primary(
                                words.say("stay.new"), () -> exits.plan().accept(year.day()))));
    }

    Node node() {
        return node;
    }

    private Node switches() {
        HBox switches = new HBox();
        switches.getStyleClass().add("switch");
        for (Zoom zoom : Zoom.values()) {
            Button button = Buttons.quiet(words.say("zoom." + zoom), () -> year.show(zoom));
            button.getStyleClass().add("switch-way");
            zooms.put(zoom, named("zoom-" + zoom.name().toLowerCase(Locale.ROOT), button));
        }
        switches.getChildren().setAll(zooms.values());
        return switches;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    void show(YearShown shown) {
        LocalDate first = shown.span().first();
        LocalDate last = shown.span().last();
        title.setText(words.say("year.title", words.period(shown.zoom(), first)));
        back.setText("‹ " + words.shortPeriod(shown.zoom(), first.minusDays(1)));
        on.setText(words.shortPeriod(shown.zoom(), last.plusDays(1)) + " ›");
        zooms.forEach((zoom, button) -> button.pseudoClassStateChanged(CHOSEN, zoom == shown.zoom()));
    }
}
