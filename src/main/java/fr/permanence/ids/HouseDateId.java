package fr.permanence.ids;

/** The number of one day of the house that stays are planned around. */
public record HouseDateId(long value) {}
