package fr.permanence.stays.budget;

/** Why a line cannot be so. */
public enum BudgetRefusal {
    NO_LABEL,
    TOO_LONG,
    PLANNED_BELOW_NOUGHT,
    REAL_BELOW_NOUGHT,
    CHANGED_SINCE,
    GONE
}
