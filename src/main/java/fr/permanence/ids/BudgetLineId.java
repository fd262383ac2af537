package fr.permanence.ids;

/** The number of one line of a budget. */
public record BudgetLineId(long value) {}
