package fr.permanence.checkin.presence;

/** Somebody left, or her children were noted, or a half-day was: look again. */
public record PresencesChanged() {}
