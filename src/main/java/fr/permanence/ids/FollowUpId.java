package fr.permanence.ids;

/** The number of a follow-up level set by hand. */
public record FollowUpId(long value) {}
