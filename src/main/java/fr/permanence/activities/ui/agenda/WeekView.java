package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.EqualColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The week as the team reads it: a column for each day, its sessions in their order. Nodes are kept from week to week. */
final class WeekView implements TimeView {
    private final ActivityWords words;
    private final MovingModel moving;
    private final EqualColumns node = new EqualColumns(8);
    private final List<DayColumn> columns = new ArrayList<>();

    WeekView(ActivityWords words, MovingModel moving, Drop drop) {
        this.words = words;
        this.moving = moving;
        new DayDrag(node, () -> columns.stream().filter(this::isShown).toList(), drop);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(AgendaShown shown) {
        List<LocalDate> days = shown.columns();
        for (int place = 0; place < days.size(); place++) {
            if (columns.size() == place) columns.add(new DayColumn());
            columns.get(place).show(days.get(place), shown, words);
        }
        node.show(columns.subList(0, days.size()));
    }

    @Override
    public void choose(@Nullable SessionId id) {
        Moving now = moving.movingProperty().get();
        chips().forEach(chip -> {
            chip.choose(id != null && id.equals(chip.id()));
            chip.move(now != null && now.held().id().equals(chip.id()));
        });
    }

    @Override
    public Optional<Node> nodeOf(@Nullable SessionId id) {
        return chips().filter(chip -> id != null && id.equals(chip.id()))
                .map(Node.class::cast)
                .findFirst();
    }

    @Override
    public Optional<Held> at(Node pressed) {
        return Optional.ofNullable(Chip.at(pressed)).map(Chip::held);
    }

    private boolean isShown(DayColumn column) {
        return node.equals(column.getParent());
    }

    private Stream<Chip> chips() {
        return columns.stream().filter(this::isShown).flatMap(column -> column.shown().stream());
    }
}
