package fr.permanence.stays.ui;

import fr.permanence.stays.ui.shared.StayLeaf;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The names of the leaves of a stay; arrows go from one to the next, Enter and the arrow down go into the open one. */
final class LeafHeads {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<StayLeaf> leaves;
    private final ObjectProperty<@Nullable StayLeaf> open;
    private final Runnable into;
    private final Map<StayLeaf, Button> heads = new EnumMap<>(StayLeaf.class);
    private final FlowPane node = new FlowPane();

    /**
     * @param open the leaf that is shown
     * @param into puts the keyboard into it
     */
    LeafHeads(List<StayLeaf> leaves, StayWords words, ObjectProperty<@Nullable StayLeaf> open, Runnable into) {
        this.leaves = leaves;
        this.open = open;
        this.into = into;
        node.getStyleClass().add("leaf-heads");
        for (StayLeaf leaf : leaves) {
            String name = words.say("leaf." + leaf);
            Button head = Buttons.quiet(name, () -> choose(leaf));
            head.setId("leaf-" + leaf.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            head.getStyleClass().add("tab-head");
            head.setAccessibleRole(AccessibleRole.TAB_ITEM);
            head.setAccessibleText(name);
            head.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(event, leaf));
            heads.put(leaf, head);
        }
        node.getChildren().setAll(heads.values());
    }

    Node node() {
        return node;
    }

    /** The keyboard on the name of the leaf that is shown. */
    void focus() {
        Button head = heads.get(open.get());
        if (head != null) head.requestFocus();
    }

    boolean hasKeyboard() {
        return node.isFocusWithin();
    }

    private void choose(StayLeaf leaf) {
        if (leaf == open.get()) into.run();
        else open.set(leaf);
    }

    private void step(KeyEvent event, StayLeaf from) {
        if (event.getCode() == KeyCode.DOWN && from == open.get()) {
            event.consume();
            into.run();
            return;
        }
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by == 0 || event.isShortcutDown() || event.isAltDown()) return;
        event.consume();
        StayLeaf to = leaves.get(Math.floorMod(leaves.indexOf(from) + by, leaves.size()));
        open.set(to);
        focus();
    }

    void mark() {
        heads.forEach((leaf, head) -> head.pseudoClassStateChanged(CHOSEN, leaf == open.get()));
    }
}
