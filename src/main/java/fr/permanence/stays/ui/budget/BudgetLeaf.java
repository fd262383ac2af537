package fr.permanence.stays.ui.budget;

import fr.permanence.stays.budget.Budgets;
import fr.permanence.stays.ui.shared.BudgetAtAGlance;
import fr.permanence.stays.ui.shared.Leaf;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;

/** Makes the leaf « Budget » of a stay, and says the budget in one line beside it. */
public final class BudgetLeaf {
    private BudgetLeaf() {}

    public static StayPane of(Budgets budgets, PaneGround ground) {
        BudgetModel model = new BudgetModel(budgets, ground);
        return new Leaf<>(ground, model, life -> new BudgetView(model, ground, life));
    }

    /** The budget in one line; nothing for a stay without any line. */
    public static BudgetAtAGlance glance(Budgets budgets, PaneGround ground) {
        BudgetWords words = new BudgetWords(ground.words(BudgetLeaf.class));
        return stay ->
                budgets.of(stay).filter(budget -> !budget.lines().isEmpty()).map(words::glance);
    }
}
