package fr.permanence.stays.ui;

import fr.permanence.stays.ui.prepare.DueCard;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Lifetime;
import javafx.scene.layout.VBox;

/** What one glances at beside a stay: who could still come, what is due before the departure, its budget. */
final class BesideTheStay {
    private final VBox node = new VBox();

    BesideTheStay(StaysModel model, StayWords words, Lifetime life) {
        node.getStyleClass().add("screen-column");
        model.leaves().proposals().map(StayPane::node).ifPresent(node.getChildren()::add);
        node.getChildren()
                .addAll(
                        new DueCard(model.tasks(), words, life).node(),
                        new BudgetCard(model.budget(), words, life).node());
    }

    VBox node() {
        return node;
    }
}
