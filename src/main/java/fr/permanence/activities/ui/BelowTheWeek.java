package fr.permanence.activities.ui;

import fr.permanence.ids.SessionId;
import fr.permanence.ui.Shortcut;
import java.util.List;
import java.util.Optional;
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

    /** The language changed: {@link #node()} is another from now on. */
    default void reword() {}

    /** Puts the keyboard into it; false when there is nothing there that takes it. */
    default boolean focus() {
        return false;
    }

    /** The keys that work while it is shown. */
    default List<Shortcut> keys() {
        return List.of();
    }

    /** Prints what is shown there, when it can be printed. */
    default Optional<Runnable> print() {
        return Optional.empty();
    }

    /** One or two sentences for the help; may be empty. */
    default String help() {
        return "";
    }
}
