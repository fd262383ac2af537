package fr.permanence.ids;

/** The number of something the desk has for a person. */
public record MessageId(long value) {}
