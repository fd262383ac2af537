package fr.permanence.ids;

/** The number of one period of school holidays. */
public record SchoolHolidayId(long value) {}
