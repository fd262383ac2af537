package fr.permanence.ids;

/** Names a sealed entry. */
public record EntryId(long value) {}
