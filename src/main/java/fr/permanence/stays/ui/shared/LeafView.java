package fr.permanence.stays.ui.shared;

import fr.permanence.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** How one leaf of a stay looks, in one language. */
public interface LeafView {
    Node node();

    /** Puts the keyboard where one works; false when nothing there takes it. */
    boolean focus();

    /** The keys that work in it. */
    List<Shortcut> keys();

    /** Prints what is shown, when it can be printed. */
    default Optional<Runnable> print() {
        return Optional.empty();
    }
}
