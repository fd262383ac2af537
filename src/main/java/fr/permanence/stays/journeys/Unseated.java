package fr.permanence.stays.journeys;

/** Somebody has no seat in a stage of the way. */
public record Unseated(Traveller who, Way way, int stage) {}
