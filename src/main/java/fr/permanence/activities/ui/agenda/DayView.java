package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Labels;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One day, its hours downwards. */
final class DayView implements TimeView {
    private final ActivityWords words;
    private final MovingModel moving;
    private final HourPane hours = new HourPane();
    private final Label off = Labels.paragraph("");
    private final VBox node = new VBox(off, hours);

    DayView(ActivityWords words, MovingModel moving, Drop drop) {
        this.words = words;
        this.moving = moving;
        node.getStyleClass().add("day");
        new HourDrag(hours, drop);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(AgendaShown shown) {
        String kept = shown.off(shown.span().first()).map(words::dayOff).orElse("");
        off.setText(kept);
        off.setManaged(!kept.isEmpty());
        off.setVisible(!kept.isEmpty());
        hours.show(shown, words, moving.movingProperty().get());
    }

    @Override
    public void choose(@Nullable SessionId id) {
        hours.blocks().forEach(block -> block.choose(isOf(block, id)));
    }

    private static boolean isOf(Block block, @Nullable SessionId id) {
        Held held = block.held();
        return held != null && held.id().equals(id);
    }

    @Override
    public Optional<Node> nodeOf(@Nullable SessionId id) {
        return hours.blocks().stream()
                .filter(block -> isOf(block, id))
                .map(Node.class::cast)
                .findFirst();
    }

    @Override
    public Optional<Held> at(Node pressed) {
        for (Node at = pressed; at != null; at = at.getParent())
            if (at instanceof Block block) return Optional.ofNullable(block.held());
        return Optional.empty();
    }
}
