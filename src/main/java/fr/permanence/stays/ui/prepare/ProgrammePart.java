package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.StayDays;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.prepare.ProgrammeEntry;
import fr.permanence.stays.ui.prepare.ProgrammeModel.Shown;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Draws the programme of a stay day by day, the wishes without a day last. */
final class ProgrammePart {
    private final ProgrammeModel model;
    private final StayWords words;
    private final Consumer<ProgrammeEntry> votes;
    private final VBox rows = new VBox();
    private final VBox node = new VBox();
    private final ComboBox<Integer> day;
    private final ComboBox<ParticipantLine> wisher;

    /** @param votes asks who is for an entry, and on which day it is */
    ProgrammePart(ProgrammeModel model, StayWords words, Consumer<ProgrammeEntry> votes, Lifetime life) {
        this.model = model;
        this.words = words;
        this.votes = votes;
        Form form = InlineForm.form(words);
        InlineForm line = new InlineForm();
        Field<TextField> what =
                line.with(form.text(words.say("programme.what"), model.whatProperty()), "programme-what", "width-what");
        Field<TextField> at =
                line.with(form.text(words.say("programme.at"), model.atProperty()), "programme-at", "width-short");
        at.control().setOnAction(event -> model.add());
        day = line.with(
                        form.choice(words.say("programme.day"), List.of(), this::dayName, model.dayProperty()),
                        "programme-day",
                        "width-choice")
                .control();
        wisher = line.with(
                        form.choice(words.say("programme.wisher"), List.of(), this::name, model.wisherProperty()),
                        "programme-wisher",
                        "width-choice")
                .control();
        InlineForm.follow(life, model.wrongProperty(), what);
        line.ends(what, "programme-add", words.say("programme.add"), model::add);
        node.getStyleClass().add("prepare-part");
        node.getChildren().setAll(Labels.heading(words.say("programme.title")), rows, line.node());
        life.follow(model.shownProperty(), this::show);
        life.hear(
                words.discreet().onProperty(), () -> show(model.shownProperty().get()));
    }

    Node node() {
        return node;
    }

    private String name(ParticipantLine line) {
        return words.discreet().name(line.person().is().chosenName());
    }

    private String dayName(Integer number) {
        StayDays days = model.shownProperty().get().days();
        if (number == ProgrammeModel.NO_DAY || days == null || number >= days.count())
            return words.say("programme.noDay");
        return words.moments().shortDay(days.day(number));
    }

    private void show(Shown shown) {
        Integer wanted = model.dayProperty().get();
        List<Integer> numbers = new ArrayList<>(List.of(ProgrammeModel.NO_DAY));
        IntStream.range(0, shown.count()).forEach(numbers::add);
        day.getItems().setAll(numbers);
        model.dayProperty().set(numbers.contains(wanted) ? wanted : Integer.valueOf(ProgrammeModel.NO_DAY));
        wisher.getItems().setAll(shown.women());
        rows.getChildren().clear();
        for (int number = 0; number < shown.count(); number++) add(shown, number);
        add(shown, ProgrammeModel.NO_DAY);
        if (rows.getChildren().isEmpty()) rows.getChildren().add(Labels.paragraph(words.say("programme.empty")));
    }

    private void add(Shown shown, int number) {
        List<ProgrammeEntry> entries = shown.on(number);
        if (entries.isEmpty()) return;
        rows.getChildren().add(Labels.quiet(words.asTitle(dayName(number))));
        entries.forEach(entry -> rows.getChildren().add(row(shown, entry)));
    }

    private Row row(Shown shown, ProgrammeEntry entry) {
        LocalTime at = entry.is().startsAt();
        String wished = shown.woman(entry.is().wishedBy())
                .map(line -> words.say("programme.wishedBy", name(line)))
                .orElse("");
        String said = StayWords.line(
                wished,
                entry.votes().isEmpty()
                        ? ""
                        : words.say("programme.votes", entry.votes().size()));
        Row row = new Row(
                Labels.quiet(at == null ? "" : words.time(at)),
                Labels.strong(entry.is().what()),
                Labels.written(said));
        return row.end(Buttons.icon(
                        Feather.X, words.say("programme.remove", entry.is().what()), () -> model.remove(entry)))
                .opens(words.say("programme.open", entry.is().what()), () -> votes.accept(entry));
    }
}
