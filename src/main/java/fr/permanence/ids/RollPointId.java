package fr.permanence.ids;

/** The number of one point at which the roll is called. */
public record RollPointId(long value) {}
