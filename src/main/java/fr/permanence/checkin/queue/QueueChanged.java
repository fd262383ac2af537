package fr.permanence.checkin.queue;

/** Somebody asked for an interview, was called, or waits no longer: look again. */
public record QueueChanged() {}
