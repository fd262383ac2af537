package fr.permanence.ids;

/** The number of one activity. */
public record ActivityId(long value) {}
