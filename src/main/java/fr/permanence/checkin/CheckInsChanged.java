package fr.permanence.checkin;

/** A visit was recorded, taken back or put back: look again. */
public record CheckInsChanged() {}
