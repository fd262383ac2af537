package fr.permanence.ids;

/** The number of one recurrence of an activity. */
public record SeriesId(long value) {}
