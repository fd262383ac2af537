package fr.permanence.ids;

/** The number of one place that somebody has in an activity. */
public record EnrolmentId(long value) {}
