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
    /** Her file is in the bin or became part of another; her rank is kept. */
    AWAY;

    /** Whether she still wants a place. */
    public boolean isStanding() {
        return this == WAITING || this == PROPOSED;
    }
}
