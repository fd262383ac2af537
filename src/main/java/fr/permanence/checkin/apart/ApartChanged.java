package fr.permanence.checkin.apart;

/** Two people are kept apart, or no longer: look again. */
public record ApartChanged() {}
