package fr.permanence.checkin.openings;

/** An opening was written, changed or removed: look again. */
public record OpeningsChanged() {}
