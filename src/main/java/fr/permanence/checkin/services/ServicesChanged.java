package fr.permanence.checkin.services;

/** A service was given or taken back: look again. */
public record ServicesChanged() {}
