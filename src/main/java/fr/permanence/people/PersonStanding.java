package fr.permanence.people;

import fr.permanence.ids.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person is in the lists.
 *
 * @param binnedAt since when she is in the bin, or null
 * @param mergedInto whose file hers became part of, or null
 */
public record PersonStanding(
        @Nullable Instant binnedAt, @Nullable PersonId mergedInto) {
    /** Whether she is neither in the bin nor merged into another. */
    public boolean isListed() {
        return binnedAt == null && mergedInto == null;
    }
}
