package fr.permanence.ids;

/** The number of one stay. */
public record StayId(long value) {}
