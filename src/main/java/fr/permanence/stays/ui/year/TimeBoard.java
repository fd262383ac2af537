package fr.permanence.stays.ui.year;

import fr.permanence.ids.StayId;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One way to draw stays in time. */
interface TimeBoard {
    Region node();

    /**
     * Draws it.
     *
     * @param chosen the stay that is marked
     * @param moving the stay that is drawn elsewhere than it is kept
     */
    void show(YearShown shown, @Nullable StayId chosen, @Nullable Moving moving);

    /** The day at this place of the window. */
    LocalDate dayAt(double sceneX, double sceneY);

    /** What of a bar is held at this place of the window, where this node was pressed. */
    Optional<Hold> hold(Node pressed, double sceneX);

    /** Where this stay is drawn. */
    Optional<Node> nodeOf(@Nullable StayId id);
}
