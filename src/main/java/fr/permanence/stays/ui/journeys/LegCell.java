package fr.permanence.stays.ui.journeys;

import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import fr.permanence.ui.Tone;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One leg: which way, when, from where to where, how full, and whether somebody drives. */
final class LegCell extends RowCell<Leg> {
    private final JourneyModel model;
    private final Label head = Labels.strong("");
    private final Label run = Labels.written("");
    private final Label below = Labels.written("");
    private final Pill driver = new Pill("", Tone.BAD);
    private final Pill full = new Pill("", Tone.NEUTRAL);

    LegCell(JourneyModel model) {
        this.model = model;
        below.getStyleClass().add("small");
        setPrefWidth(0);
    }

    @Override
    protected Node build() {
        HBox first = new HBox(head, driver);
        first.getStyleClass().add("row-first-line");
        VBox lines = new VBox(first, run, below);
        lines.getStyleClass().add("row-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Row row = new Row(lines, full);
        row.getStyleClass().add("row-three-lines");
        return row;
    }

    @Override
    protected void fill(Leg leg) {
        JourneyWords words = model.words();
        Journey journey = model.journeyProperty().get();
        head.setText(words.head(leg) + " · " + words.kind(leg));
        run.setText(words.run(leg));
        below.setText(words.below(leg));
        below.setManaged(!below.getText().isEmpty());
        boolean lacksDriver = journey != null && journey.lacksDriver(leg);
        driver.setText(words.say("driver.none"));
        driver.setVisible(lacksDriver);
        driver.setManaged(lacksDriver);
        if (journey == null) return;
        OptionalInt free = journey.free(leg);
        full.say(words.fullness(leg, journey), free.isPresent() && free.getAsInt() == 0 ? Tone.WARN : Tone.NEUTRAL);
    }

    @Override
    protected String named(Leg leg) {
        return String.join(
                ", ", head.getText(), run.getText(), full.getText(), driver.isVisible() ? driver.getText() : "");
    }
}
