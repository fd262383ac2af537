package fr.permanence.ids;

/** Names a visit. */
public record VisitId(long value) {}
