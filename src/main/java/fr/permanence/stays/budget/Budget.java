package fr.permanence.stays.budget;

import fr.permanence.text.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The budget of a stay and its sums, in euros to the cent: nothing is rounded but what is divided.
 *
 * @param lines by category, then as they were written
 */
public record Budget(List<BudgetLine> lines, Contributions contributions) {
    private static final Predicate<BudgetLine> COST =
            line -> !line.is().category().isIncome();

    public Budget {
        lines = lines.stream()
                .sorted(Comparator.<BudgetLine, BudgetCategory>comparing(
                                line -> line.is().category())
                        .thenComparingLong(line -> line.id().value()))
                .toList();
    }

    /** What all costs are planned to be. */
    public BigDecimal planned() {
        return sum(COST, BudgetLineDraft::planned);
    }

    /** What the costs were, of those one knows. */
    public BigDecimal real() {
        return sum(COST.and(Budget::isKnown), BudgetLineDraft::expected);
    }

    /** What one reckons with: what each cost was, or else what is planned of it. */
    public BigDecimal expected() {
        return sum(COST, BudgetLineDraft::expected);
    }

    /** By how much the known costs are above what was planned of them, below 0 when less. */
    public BigDecimal variance() {
        return real().subtract(sum(COST.and(Budget::isKnown), BudgetLineDraft::planned));
    }

    /** What one of the women costs, rounded to the cent; nothing when there is no place. */
    public Optional<BigDecimal> perHead() {
        if (contributions.women() == 0) return Optional.empty();
        return Optional.of(expected().divide(BigDecimal.valueOf(contributions.women()), 2, RoundingMode.HALF_UP));
    }

    /** What lines of this category come to, as one reckons with them. */
    public BigDecimal of(BudgetCategory category) {
        return sum(line -> line.is().category() == category, BudgetLineDraft::expected);
    }

    /** What pays for it: grants, the house, and what the women are asked for. */
    public BigDecimal income() {
        return of(BudgetCategory.FUNDER).add(of(BudgetCategory.OWN)).add(contributions.planned());
    }

    /** What is still to be found, below 0 when there is more than it costs. */
    public BigDecimal toFind() {
        return expected().subtract(income());
    }

    /** The share that grants pay, from 0 to 1 and above, to the thousandth; nothing when it costs nothing. */
    public Optional<BigDecimal> fundersShare() {
        if (expected().signum() == 0) return Optional.empty();
        return Optional.of(of(BudgetCategory.FUNDER).divide(expected(), 3, RoundingMode.HALF_UP));
    }

    private static boolean isKnown(BudgetLine line) {
        return line.is().real() != null;
    }

    private BigDecimal sum(Predicate<BudgetLine> which, Function<BudgetLineDraft, BigDecimal> what) {
        return lines.stream().filter(which).map(line -> what.apply(line.is())).reduce(Euros.NONE, BigDecimal::add);
    }

    @Override
    public String toString() {
        return "Budget";
    }
}
