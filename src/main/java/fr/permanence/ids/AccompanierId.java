package fr.permanence.ids;

/** The number of one who comes along on a stay from the team. */
public record AccompanierId(long value) {}
