package fr.permanence.ids;

/** The number of somebody who sleeps away in a stay: a participant, a child or an accompanier. */
public record SleeperId(long value) {}
