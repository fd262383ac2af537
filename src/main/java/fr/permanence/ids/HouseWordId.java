package fr.permanence.ids;

/** The number of one word of the lists that the centre keeps. */
public record HouseWordId(long value) {}
