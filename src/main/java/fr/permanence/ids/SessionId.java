package fr.permanence.ids;

/** The number of one session of an activity. */
public record SessionId(long value) {}
