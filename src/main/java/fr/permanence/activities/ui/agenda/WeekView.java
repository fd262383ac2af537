package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The week as the team reads it: a column for each day, its sessions in their order. Nodes are kept from week to week. */
final class WeekView implements TimeView {
    private final ActivityWords words;
    private final HBox node = new HBox();
    private final List<DayColumn> columns = new ArrayList<>();

    WeekView(ActivityWords words) {
        this.words = words;
        node.getStyleClass().add("week");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(AgendaShown shown) {
        List<LocalDate> days = shown.columns();
        for (int place = 0; place < days.size(); place++) {
            if (columns.size() == place) {
                DayColumn column = new DayColumn();
                HBox.setHgrow(column, Priority.ALWAYS);
                columns.add(column);
            }
            columns.get(place).show(days.get(place), shown, words);
        }
        node.getChildren().setAll(columns.subList(0, days.size()));
    }

    @Override
    public void choose(@Nullable SessionId id) {
        chips().forEach(chip -> chip.choose(id != null && id.equals(chip.id())));
    }

    @Override
    public Optional<Node> nodeOf(@Nullable SessionId id) {
        return chips().filter(chip -> id != null && id.equals(chip.id()))
                .map(Node.class::cast)
                .findFirst();
    }

    private Stream<Chip> chips() {
        return columns.stream()
                .filter(column -> node.equals(column.getParent()))
                .flatMap(column -> column.shown().stream());
    }
}
