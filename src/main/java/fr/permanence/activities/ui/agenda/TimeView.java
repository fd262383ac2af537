package fr.permanence.activities.ui.agenda;

import fr.permanence.ids.SessionId;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** One way to draw sessions in time. */
interface TimeView {
    Node node();

    void show(AgendaShown shown);

    /** Marks the chosen session; null marks none. */
    void choose(@Nullable SessionId id);

    /** The session that this node is part of. */
    Optional<Held> at(Node pressed);

    /** Where this session is drawn. */
    Optional<Node> nodeOf(@Nullable SessionId id);
}
