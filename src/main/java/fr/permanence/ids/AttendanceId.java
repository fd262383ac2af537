package fr.permanence.ids;

/** The number of one mark of presence. */
public record AttendanceId(long value) {}
