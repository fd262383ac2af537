package fr.permanence.stays.ui;

import fr.permanence.stays.ui.shared.StayLeaf;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** The names of the leaves of a stay; arrows go from one to the next. */
final class LeafHeads {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<StayLeaf> leaves;
    private final Consumer<StayLeaf> open;
    private final Map<StayLeaf, Button> heads = new EnumMap<>(StayLeaf.class);
    private final FlowPane node = new FlowPane();

    /** @param open shows a leaf */
    LeafHeads(List<StayLeaf> leaves, StayWords words, Consumer<StayLeaf> open) {
        this.leaves = leaves;
        this.open = open;
        node.getStyleClass().add("leaf-heads");
        for (StayLeaf leaf : leaves) {
            String name = words.say("leaf." + leaf);
            Button head = Buttons.quiet(name, () -> open.accept(leaf));
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

    private void step(KeyEvent event, StayLeaf from) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by == 0 || event.isShortcutDown() || event.isAltDown()) return;
        event.consume();
        StayLeaf to = leaves.get(Math.floorMod(leaves.indexOf(from) + by, leaves.size()));
        open.accept(to);
        Button head = heads.get(to);
        if (head != null) head.requestFocus();
    }

    void mark(StayLeaf shown) {
        heads.forEach((leaf, head) -> head.pseudoClassStateChanged(CHOSEN, leaf == shown));
    }
}
