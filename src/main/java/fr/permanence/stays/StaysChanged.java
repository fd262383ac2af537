package fr.permanence.stays;

/** A stay, a destination, a participant or anything that hangs on them changed: look again. */
public record StaysChanged() {}
