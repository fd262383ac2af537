package fr.permanence.ids;

/** Names an account that signs in. */
public record AccountId(long value) {}
