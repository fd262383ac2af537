package fr.permanence.stays.ui;

import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.Ground;
import fr.permanence.stays.ui.year.Moving;
import fr.permanence.stays.ui.year.YearModel;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The keys that work in the year; while a stay is moved, where to. */
final class UnderTheYear {
    private final YearModel year;
    private final StayWords words;
    private final Keys keys;
    private final StackPane node = new StackPane();

    UnderTheYear(YearModel year, StayWords words, Keys keys) {
        this.year = year;
        this.words = words;
        this.keys = keys;
        node.setMinWidth(0);
    }

    Node node() {
        return node;
    }

    void show(@Nullable Moving moving) {
        WrappingLine line = moving == null ? still() : moved(moving);
        line.getStyleClass().add("under-days");
        node.getChildren().setAll(line);
    }

    /** The dates of the house are too narrow in the year to be named there. */
    private void noted(WrappingLine line) {
        List<Ground> noted = year.shown().noted();
        if (noted.isEmpty()) return;
        Label said = Labels.second(words.noted(noted.stream()
                .map(ground -> words.dated(ground.days().first(), ground.name()))
                .toList()));
        said.setId("year-dates");
        said.setWrapText(true);
        line.getChildren().add(said);
    }

    /** Whether the places go round is seen where the stays are. */
    private void shared(WrappingLine line) {
        if (year.shares().isEmpty()) return;
        Label said = Labels.second(year.shares());
        said.setId("year-shares");
        said.setWrapText(true);
        line.getChildren().add(said);
    }

    /** What is not known is said where it would be looked for, behind the keys. */
    private void unknown(WrappingLine line) {
        if (!year.shown().isUnknown()) return;
        Label said = Labels.second(words.say("year.holidaysUnknown"));
        said.setId("holidays-unknown");
        said.setWrapText(true);
        line.getChildren().add(said);
    }

    private WrappingLine moved(Moving moving) {
        return new WrappingLine(
                Labels.strong(words.moved(
                        moving.bar().name(),
                        moving.days().first(),
                        moving.days().last())),
                keys.hint(Stroke.of(KeyCode.ENTER), words.say("hint.keep")),
                keys.hint(Stroke.of(KeyCode.ESCAPE), words.say("hint.leave")));
    }

    private WrappingLine still() {
        WrappingLine line = new WrappingLine();
        shared(line);
        noted(line);
        unknown(line);
        if (year.shown().bars().isEmpty()) return line;
        line.getChildren().add(0, keys.hint(Stroke.of(KeyCode.ENTER), words.say("hint.open")));
        if (!year.mayPlan()) return line;
        line.getChildren()
                .addAll(
                        1,
                        List.of(
                                keys.hint(Stroke.ctrl(KeyCode.RIGHT), words.say("hint.move")),
                                keys.hint(Stroke.ctrlShift(KeyCode.RIGHT), words.say("hint.stretch"))));
        return line;
    }
}
