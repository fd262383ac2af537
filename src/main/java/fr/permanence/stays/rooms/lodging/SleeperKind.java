package fr.permanence.stays.rooms.lodging;

/** Who somebody is among those who sleep away. */
public enum SleeperKind {
    PARTICIPANT,
    /** A child who travels with its mother, who is a participant. */
    CHILD,
    ACCOMPANYING_WOMAN,
    ACCOMPANYING_MAN;

    /** Whether these may sleep in one room: participants and children among themselves, accompaniers by themselves. */
    boolean mayMeet(SleeperKind other) {
        return company() == other.company();
    }

    private SleeperKind company() {
        return this == CHILD ? PARTICIPANT : this;
    }
}
