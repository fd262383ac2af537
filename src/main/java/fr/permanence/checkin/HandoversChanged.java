package fr.permanence.checkin;

/** A handover was signed or taken back: look again. */
public record HandoversChanged() {}
