package fr.permanence.activities.ui;

import fr.permanence.ids.SessionId;
import javafx.scene.Node;

/** What stands below the week for the chosen session. */
public interface BelowTheWeek {
    Node node();

    /** Shows this session. */
    void show(SessionId session);

    /** No session is chosen. */
    void nothing();

    /** The place is shown. */
    void enter();

    /** The place is hidden; nothing typed is lost. */
    void leave();
}
