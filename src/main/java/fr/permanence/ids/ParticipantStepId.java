package fr.permanence.ids;

/** The number of one thing done about the place of a participant. */
public record ParticipantStepId(long value) {}
