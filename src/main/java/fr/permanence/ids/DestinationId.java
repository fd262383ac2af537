package fr.permanence.ids;

/** The number of one destination of stays. */
public record DestinationId(long value) {}
