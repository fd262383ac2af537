package fr.permanence.stays.budget;

import fr.permanence.ids.BudgetLineId;
import fr.permanence.ids.StayId;

/**
 * One line of the budget of a stay.
 *
 * @param revision counts the edits
 */
public record BudgetLine(BudgetLineId id, StayId stay, BudgetLineDraft is, int revision) {
    @Override
    public String toString() {
        return "BudgetLine[" + id + "]";
    }
}
