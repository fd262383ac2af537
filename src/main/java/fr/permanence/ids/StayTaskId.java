package fr.permanence.ids;

/** The number of one thing to do before a departure. */
public record StayTaskId(long value) {}
