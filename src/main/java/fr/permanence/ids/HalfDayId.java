package fr.permanence.ids;

/** The number of one fixed half-day that a child spends here. */
public record HalfDayId(long value) {}
