package fr.permanence.ids;

/** The number of one thing on the programme of a stay. */
public record ProgrammeEntryId(long value) {}
