package fr.permanence.people.notes;

/** A note for the desk was signed or removed: look again. */
public record DeskNotesChanged() {}
