package fr.permanence.activities.ui.grid;

import fr.permanence.activities.attendance.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/**
 * The colours and letters that the grid is drawn with. They come from the style sheet, by labels that are never seen, so that the
 * grid follows the theme and the size of the letters as everything else.
 */
final class GridInk {
    private final List<Label> probes = new ArrayList<>();
    private final Group node = new Group();
    private final Label ink = probe("grid-ink");
    private final Label quiet = probe("grid-quiet");
    private final Label line = probe("grid-line");
    private final Label ground = probe("grid-ground");
    private final Label sunken = probe("grid-sunken");
    private final Label accent = probe("grid-accent");
    private final Label chosen = probe("grid-chosen");
    private final Map<Mark, Label> marks = marks("grid-mark-");
    private final Map<Mark, Label> soft = marks("grid-soft-");

    /** @param changed is told when any of it is another */
    GridInk(Runnable changed) {
        node.setVisible(false);
        node.setManaged(false);
        for (Label probe : probes) {
            probe.textFillProperty().addListener(observed -> changed.run());
            probe.fontProperty().addListener(observed -> changed.run());
        }
    }

    private Map<Mark, Label> marks(String prefix) {
        Map<Mark, Label> labels = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values())
            labels.put(mark, probe(prefix + mark.name().toLowerCase(Locale.ROOT)));
        return labels;
    }

    private Label probe(String styleClass) {
        Label probe = new Label("0");
        probe.getStyleClass().add(styleClass);
        probes.add(probe);
        node.getChildren().add(probe);
        return probe;
    }

    Group node() {
        return node;
    }

    double em() {
        return ink.getFont().getSize();
    }

    Font font() {
        return ink.getFont();
    }

    Font small() {
        return quiet.getFont();
    }

    Font bold() {
        return of(marks, Mark.PRESENT).getFont();
    }

    Paint ink() {
        return ink.getTextFill();
    }

    Paint quiet() {
        return quiet.getTextFill();
    }

    Paint line() {
        return line.getTextFill();
    }

    Paint ground() {
        return ground.getTextFill();
    }

    Paint sunken() {
        return sunken.getTextFill();
    }

    Paint accent() {
        return accent.getTextFill();
    }

    Paint chosen() {
        return chosen.getTextFill();
    }

    Paint mark(Mark mark) {
        return of(marks, mark).getTextFill();
    }

    Paint soft(Mark mark) {
        return of(soft, mark).getTextFill();
    }

    private static Label of(Map<Mark, Label> labels, Mark mark) {
        return Objects.requireNonNull(labels.get(mark));
    }
}
