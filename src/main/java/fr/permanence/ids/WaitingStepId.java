package fr.permanence.ids;

/** The number of one step taken about somebody who waits. */
public record WaitingStepId(long value) {}
