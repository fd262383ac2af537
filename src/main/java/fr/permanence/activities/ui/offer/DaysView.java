package fr.permanence.activities.ui.offer;

import fr.permanence.activities.holidays.DayOff;
import fr.permanence.activities.ui.reach.Meetings;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.shell.Furniture;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a series comes to: how many sessions, the days off to leave out, what it meets, and what is not known. */
final class DaysView {
    private final OfferModel model;
    private final ActivityWords words;
    private final Label count = Labels.strong("");
    private final VBox off = new VBox();
    private final VBox warnings = new VBox();
    private final Button all;
    private final Map<LocalDate, CheckBox> ticks = new HashMap<>();
    private final VBox node = new VBox();

    DaysView(OfferModel model, ActivityWords words, Furniture furniture, Fields fields, Lifetime life) {
        this.model = model;
        this.words = words;
        all = Buttons.quiet(words.say("days.leaveAll"), model::leaveAllOut);
        all.setId("offer-leave-all");
        Form others = new Form(furniture.appearance()::language);
        fields.text(others, Asked.GAPS, model.series().gaps);
        off.getStyleClass().add("days-off");
        warnings.getStyleClass().add("reach-sentences");
        count.setId("offer-days");
        count.setWrapText(true);
        node.getStyleClass().add("spaced");
        node.getChildren().setAll(count, warnings, off, all, others.node());
        life.follow(model.daysProperty(), days -> {
            show(days);
            fields.foresee(days.wrong());
        });
    }

    Node node() {
        return node;
    }

    private void show(Days days) {
        List<LocalDate> held = days.held();
        count.setText(
                held.isEmpty()
                        ? words.say("days.none")
                        : words.say("days.count", held.size(), words.day(held.getFirst()), words.day(held.getLast())));
        warnings.getChildren().clear();
        for (String sentence : Meetings.said(words, days.met())) warn(sentence);
        if (days.goesBeyondWhatIsKnown())
            warn(days.unknownFrom()
                    .map(from -> words.say("days.unknownFrom", words.day(from)))
                    .orElseGet(() -> words.say("days.nothingKnown")));
        off.getChildren().setAll(days.off().stream().map(this::tick).toList());
        boolean some = !days.off().isEmpty();
        all.setManaged(some);
        all.setVisible(some);
    }

    private void warn(String sentence) {
        Label said = Labels.paragraph(sentence);
        said.getStyleClass().setAll("label", "field-warning");
        warnings.getChildren().add(said);
    }

    /** Ticks stay the same nodes while days are reckoned again, so that the keyboard stays on them. */
    private CheckBox tick(DayOff day) {
        CheckBox tick = ticks.computeIfAbsent(day.day(), on -> new CheckBox());
        tick.setText(words.say("days.leaveOut", words.day(day.day()), words.dayOff(day)));
        tick.setWrapText(true);
        tick.setSelected(model.series().ticked.containsKey(day.day()));
        tick.setOnAction(event -> model.leaveOut(day, tick.isSelected()));
        return tick;
    }
}
