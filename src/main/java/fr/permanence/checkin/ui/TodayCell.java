package fr.permanence.checkin.ui;

import fr.permanence.checkin.DeskLine;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import fr.permanence.ui.Tone;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** One visit of today: when, who, and the button that takes it back. */
final class TodayCell extends RowCell<TodayLine> {
    private final DeskWords words;
    private final Label time = Labels.quiet("");
    private final Label name = Labels.strong("");
    private final Label born = Labels.second("");
    private final Pill count = new Pill("", Tone.NEUTRAL);
    private final Label said = Labels.second("");
    private final Pill left = new Pill("", Tone.NEUTRAL);
    private final DayWords ofDay;
    private final Button takeBack;

    TodayCell(DeskWords words, Consumer<DeskLine> takeBack) {
        this.words = words;
        this.ofDay = words.ofDay();
        said.setMinWidth(0);
        this.takeBack = Buttons.quiet(words.say("today.takeBack"), () -> {
            TodayLine shown = getItem();
            if (shown != null) takeBack.accept(shown.line());
        });
        time.getStyleClass().add("desk-time");
        // The row fits the list's width, and a long name gives way before the button does.
        setPrefWidth(0);
    }

    @Override
    protected Node build() {
        return new Row(time, name, born, count, said).end(left, takeBack);
    }

    @Override
    protected void fill(TodayLine item) {
        DeskLine line = item.line();
        time.setText(words.time(line));
        name.setText(words.name(line));
        boolean anonymous = line.visit().person() == null;
        name.getStyleClass().setAll("label", anonymous ? "second" : "strong");
        String year = item.hasHomonym() ? words.born(line.birth()) : "";
        born.setText(year);
        set(born, !year.isEmpty());
        int heads = line.visit().headCount();
        count.setText(words.say("today.more", heads - 1));
        set(count, heads > 1);
        said.setText(said(item));
        set(said, !said.getText().isEmpty());
        left.setText(item.day().presence(line.visit().id()).map(ofDay::ended).orElse(""));
        set(left, !left.getText().isEmpty());
        takeBack.setAccessibleText(words.say("today.takeBack.of", name.getText(), time.getText()));
    }

    private String said(TodayLine item) {
        var visit = item.line().visit().id();
        String along = item.day().presence(visit).map(ofDay::along).orElse("");
        String given = ofDay.services(item.day().services(), visit);
        return along.isEmpty() || given.isEmpty() ? along + given : along + " · " + given;
    }

    @Override
    protected String named(TodayLine item) {
        String heads = item.line().visit().headCount() > 1 ? " " + count.getText() : "";
        return String.join(
                ", ", time.getText(), name.getText() + heads, born.getText(), said.getText(), left.getText());
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
