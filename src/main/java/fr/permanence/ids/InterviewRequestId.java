package fr.permanence.ids;

/** The number of one interview asked for. */
public record InterviewRequestId(long value) {}
