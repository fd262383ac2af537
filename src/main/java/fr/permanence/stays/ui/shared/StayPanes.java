package fr.permanence.stays.ui.shared;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands around the chosen stay.
 *
 * @param leaves what is shown of it; a leaf without a pane has no tab
 * @param proposals who could still come, the first card beside it
 * @param budget its budget in one line, the last card beside it; asked off the UI thread
 */
public record StayPanes(
        Map<StayLeaf, StayPane> leaves, Optional<StayPane> proposals, Optional<BudgetAtAGlance> budget) {
    public StayPanes {
        EnumMap<StayLeaf, StayPane> inOrder = new EnumMap<>(StayLeaf.class);
        inOrder.putAll(leaves);
        leaves = inOrder;
    }

    /** Nothing but the stay itself. */
    public static StayPanes none() {
        return new StayPanes(Map.of(), Optional.empty(), Optional.empty());
    }
}
