package fr.permanence.ids;

/** The number of one room of a stay. */
public record RoomId(long value) {}
