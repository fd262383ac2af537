package fr.permanence.activities.ui.offer;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.shell.Furniture;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The form of a series: on which days, at what time, how often, until when. */
final class SeriesForm {
    private final SeriesTyped typed;
    private final ActivityWords words;
    private final Furniture furniture;
    private final Fields fields;
    private final VBox node = new VBox();
    private final Node weekdays;
    private final Node nth;
    private final Node every;
    private final Node ending;
    private final Node hours;

    SeriesForm(SeriesTyped typed, ActivityWords words, Furniture furniture, Fields fields, Lifetime life) {
        this.typed = typed;
        this.words = words;
        this.furniture = furniture;
        this.fields = fields;
        node.getStyleClass().add("form");
        weekdays = weekdays();
        nth = nth();
        every = text(Asked.EVERY, typed.every);
        hours = hours();
        ending = ActivityForm.beside(text(Asked.LAST, typed.last), text(Asked.COUNT, typed.count));
        node.getChildren().setAll(rhythm(), hours, weekdays, ActivityForm.beside(nth, every), ending);
        life.follow(typed.rhythm, this::show);
    }

    Node node() {
        return node;
    }

    /** The same without the first day and the hours, which are asked elsewhere. */
    Node withoutHours() {
        node.getChildren().removeAll(hours);
        return node;
    }

    private void show(Rhythm rhythm) {
        set(weekdays, rhythm == Rhythm.WEEKLY);
        set(nth, rhythm == Rhythm.MONTHLY);
        set(every, rhythm != Rhythm.ONCE);
        set(ending, rhythm != Rhythm.ONCE);
    }

    private static void set(Node node, boolean isShown) {
        node.setManaged(isShown);
        node.setVisible(isShown);
    }

    private Node hours() {
        VBox hours = new VBox(
                text(Asked.DAY, typed.first),
                ActivityForm.beside(text(Asked.FROM, typed.from), text(Asked.TO, typed.to)));
        hours.getStyleClass().add("form");
        return hours;
    }

    private Form form() {
        return new Form(furniture.appearance()::language);
    }

    private Node rhythm() {
        Form form = form();
        form.choice(
                        words.say("offer.rhythm"),
                        List.of(Rhythm.values()),
                        rhythm -> words.say("rhythm." + rhythm),
                        typed.rhythm)
                .control()
                .setId("offer-rhythm");
        return form.node();
    }

    private Node nth() {
        Form form = form();
        form.choice(words.say("offer.nth"), SeriesTyped.NTH, new RhythmWords(words)::nth, typed.nth)
                .hint(words.say("offer.nth.hint"))
                .control()
                .setId("offer-nth");
        return form.node();
    }

    private Node weekdays() {
        FlowPane days = new FlowPane();
        days.getStyleClass().add("weekdays");
        for (DayOfWeek day : DayOfWeek.values()) {
            CheckBox tick = new CheckBox(day.getDisplayName(TextStyle.SHORT, words.locale()));
            tick.setId("offer-" + day.name().toLowerCase(Locale.ROOT));
            tick.setAccessibleText(day.getDisplayName(TextStyle.FULL, words.locale()));
            tick.selectedProperty().bindBidirectional(typed.days.get(day));
            days.getChildren().add(tick);
        }
        VBox box = new VBox(Labels.second(words.say("offer.days")), days);
        box.getStyleClass().add("field");
        return box;
    }

    private Node text(Asked asked, StringProperty answer) {
        Form form = form();
        fields.text(form, asked, answer);
        return form.node();
    }
}
