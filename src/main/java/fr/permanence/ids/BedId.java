package fr.permanence.ids;

/** The number of one bed of a stay. */
public record BedId(long value) {}
