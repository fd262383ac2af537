package fr.permanence.stays.ui;

import fr.permanence.stays.ui.shared.BudgetGlance;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The budget of a stay in one line, with a bar of how much of it is spent. */
final class BudgetCard {
    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

    private final Card node;
    private final Label perHead = Labels.paragraph("");
    private final Gauge gauge = new Gauge();

    BudgetCard(BudgetModel model, StayWords words, Lifetime life) {
        node = new Card(words.say("budget.title")).with(gauge, perHead);
        node.getStyleClass().add("spaced");
        node.setId("stay-budget");
        perHead.getStyleClass().add("small");
        life.follow(model.shownProperty(), this::show);
    }

    Card node() {
        return node;
    }

    private void show(@Nullable BudgetGlance said) {
        node.setManaged(said != null);
        node.setVisible(said != null);
        if (said == null) return;
        node.note().setText(said.sums());
        perHead.setText(said.perHead());
        gauge.show(said.share());
    }

    /** A bar that is filled as far as the money is spent. */
    private static final class Gauge extends Region {
        private final Region filled = new Region();
        private double share;

        Gauge() {
            getStyleClass().add("gauge");
            filled.getStyleClass().add("gauge-filled");
            getChildren().setAll(filled);
        }

        void show(double wanted) {
            share = Math.clamp(wanted, 0, 1);
            pseudoClassStateChanged(BEYOND, wanted > 1);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            filled.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        }
    }
}
