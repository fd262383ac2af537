package fr.permanence.stays.rooms;

/** Why rooms and beds are not written; nothing was changed. */
public enum RoomRefusal {
    /** The room, the bed or the stay is not there any more. */
    GONE,
    /** A room has a name, its number will do. */
    NO_NAME,
    /** A name has {@link Rooms#NAME_LIMIT} characters at most. */
    NAME_TOO_LONG,
    /** Another room of the stay has this name. */
    NAME_TWICE,
    /** A room has a bed at least. */
    NO_BED,
    /** A room has {@link Rooms#MOST_BEDS} beds at most. */
    TOO_MANY_BEDS,
    /** A stay has {@link Rooms#MOST_ROOMS} rooms at most. */
    TOO_MANY_ROOMS,
    /** No earlier stay at this place has rooms. */
    NOTHING_TO_COPY
}
