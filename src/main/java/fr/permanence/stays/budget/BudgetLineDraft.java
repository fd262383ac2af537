package fr.permanence.stays.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one line, in euros to the cent.
 *
 * @param planned 0 or more
 * @param real what it was in the end, 0 or more; null while one does not know
 */
public record BudgetLineDraft(
        BudgetCategory category,
        String label,
        BigDecimal planned,
        @Nullable BigDecimal real) {
    /** What one reckons with: what it was, or else what is planned. */
    public BigDecimal expected() {
        return real == null ? planned : real;
    }

    /** By how much it is other than planned, below 0 when less; null while one does not know. */
    public @Nullable BigDecimal variance() {
        return real == null ? null : real.subtract(planned);
    }

    @Override
    public String toString() {
        return "BudgetLineDraft";
    }
}
