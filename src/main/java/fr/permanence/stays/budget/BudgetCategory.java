package fr.permanence.stays.budget;

/** What a line of the budget is: a cost, or what pays for it. */
public enum BudgetCategory {
    TRANSPORT,
    LODGING,
    MEALS,
    VISITS,
    OTHER,
    /** A grant. */
    FUNDER,
    /** What the house puts in itself. */
    OWN;

    /** Whether it pays for the stay. */
    public boolean isIncome() {
        return this == FUNDER || this == OWN;
    }
}
