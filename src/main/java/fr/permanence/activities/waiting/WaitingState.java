package fr.permanence.activities.waiting;

/** Where somebody who asked for a place stands. */
public enum WaitingState {
    WAITING,
    /** A place was proposed to her; she has not answered yet. */
    PROPOSED,
    /** She has a place. */
    CONFIRMED,
    /** She does not want it any more. */
    REFUSED,
    /** Somebody took her off the list. */
    WITHDRAWN,
    /** Her file became part of another, which stands in the list or has the place; her rank is kept. */
    AWAY,
    /** Her file is in the bin; her rank is kept. */
    BINNED;

    /** Whether she still wants a place. */
    public boolean isStanding() {
        return this == WAITING || this == PROPOSED;
    }
}
