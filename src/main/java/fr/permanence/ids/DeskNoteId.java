package fr.permanence.ids;

/** The number of one note for the desk. */
public record DeskNoteId(long value) {}
