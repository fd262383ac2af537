package fr.permanence.stays.ui.shared;

import fr.permanence.ids.StayId;
import fr.permanence.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** One leaf of the chosen stay, or a card beside it. */
public interface StayPane {
    /** What is shown; the same node until {@link #reword()}. It asks for no width of its own. */
    Node node();

    /** Shows this stay; called only while it is seen. */
    void show(StayId stay);

    /** No stay is chosen. */
    void nothing();

    /** It is seen from now on. */
    void enter();

    /** It is hidden from now on; nothing typed is lost. */
    void leave();

    /** The language changed: {@link #node()} is another from now on. */
    default void reword() {}

    /** Puts the keyboard into it; false when there is nothing there that takes it. */
    default boolean focus() {
        return false;
    }

    /** The keys that work while it is seen, for the help; the pane listens for them itself. */
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
