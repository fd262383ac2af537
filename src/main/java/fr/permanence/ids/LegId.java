package fr.permanence.ids;

/** The number of one leg of a journey. */
public record LegId(long value) {}
