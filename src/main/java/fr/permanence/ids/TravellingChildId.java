package fr.permanence.ids;

/** The number of one child who travels with her or his mother. */
public record TravellingChildId(long value) {}
