package fr.permanence.ids;

/** Names a handover note. */
public record HandoverId(long value) {}
