package fr.permanence.ids;

/** The number of two files made one. */
public record MergeId(long value) {}
