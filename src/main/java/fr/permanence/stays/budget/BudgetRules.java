package fr.permanence.stays.budget;

import fr.permanence.text.CleanText;
import java.math.BigDecimal;
import java.util.Optional;

/** What a line of the budget may be. */
public final class BudgetRules {
    /** The longest label. */
    public static final int LABEL_LIMIT = 200;

    private BudgetRules() {}

    /** Why this line cannot be written, or nothing. */
    public static Optional<BudgetRefusal> refusal(BudgetLineDraft line) {
        String label = CleanText.line(line.label());
        if (label.isEmpty()) return Optional.of(BudgetRefusal.NO_LABEL);
        if (label.length() > LABEL_LIMIT) return Optional.of(BudgetRefusal.TOO_LONG);
        if (line.planned().signum() < 0) return Optional.of(BudgetRefusal.PLANNED_BELOW_NOUGHT);
        BigDecimal real = line.real();
        return real != null && real.signum() < 0 ? Optional.of(BudgetRefusal.REAL_BELOW_NOUGHT) : Optional.empty();
    }

    static BudgetLineDraft cleaned(BudgetLineDraft line) {
        return new BudgetLineDraft(line.category(), CleanText.line(line.label()), line.planned(), line.real());
    }
}
