package fr.permanence.ids;

/** The number of one request of somebody who waits for a place. */
public record WaitingId(long value) {}
