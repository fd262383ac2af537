package fr.permanence.stays.ui.shared;

import fr.permanence.ids.StayId;
import java.util.Optional;

/** Says the budget of a stay in one line. */
@FunctionalInterface
public interface BudgetAtAGlance {
    /** The budget of this stay, in the language of the moment; nothing when none was made. */
    Optional<BudgetGlance> of(StayId stay);
}
