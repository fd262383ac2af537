package fr.permanence.ids;

/** The number of one draw of lots. */
public record DrawId(long value) {}
