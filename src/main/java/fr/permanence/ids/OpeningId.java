package fr.permanence.ids;

/** The number of one opening of the house. */
public record OpeningId(long value) {}
