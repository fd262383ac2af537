package fr.permanence.ids;

/** The number of one service given. */
public record ServiceCountId(long value) {}
