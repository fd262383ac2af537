package fr.permanence.ids;

/** The number of one participant of a stay. */
public record ParticipantId(long value) {}
