package fr.permanence.ids;

/** Names an act of the journal, in its order. */
public record ActId(long value) {}
