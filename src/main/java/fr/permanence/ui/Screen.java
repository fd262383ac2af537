package fr.permanence.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/**
 * One place of the window, as the shell sees it.
 *
 * <p>The state lives in the view-model, the nodes only show it. When the language changes, the shell calls
 * {@link #reword()}, then {@link #node()} again, and gives the focus back to the node with the same id: a screen simply
 * builds its view anew over the view-model that stays, and so keeps the place and whatever was typed.
 */
public interface Screen {
    /** What is shown. The same node until {@link #reword()} is called. */
    Node node();

    /** It is shown from now on: attach, ask for what to show, focus where one types first. */
    void enter();

    /** It is hidden from now on: detach; nothing typed is lost. */
    void leave();

    /** The language changed: drop the nodes, say everything again at the next {@link #node()}. */
    void reword();

    /** The keys that work here beside the shell's; listed in the help by themselves. */
    default List<Shortcut> keys() {
        return List.of();
    }

    /** One or two sentences on what one does here, for the help; empty when the place explains itself. */
    default String help() {
        return "";
    }

    /** Focuses where one searches here, when there is such a box. */
    default Optional<Runnable> search() {
        return Optional.empty();
    }

    /** Prints what is shown, when it can be printed. */
    default Optional<Runnable> print() {
        return Optional.empty();
    }
}
