package fr.permanence.ids;

/** Names a person who is welcomed. */
public record PersonId(long value) {}
