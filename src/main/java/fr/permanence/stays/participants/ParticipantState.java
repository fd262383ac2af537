package fr.permanence.stays.participants;

/** How far somebody is on the way to a stay. */
public enum ParticipantState {
    /** The team thinks of her. */
    PROPOSED,
    /** She was asked whether she would like to. */
    INVITED,
    /** She would like to, and there is no place yet. */
    WAITING,
    /** She has a place. */
    CONFIRMED,
    /** She is away. */
    LEFT,
    /** She is back. */
    RETURNED,
    /** She does not go. */
    WITHDREW;

    /** Whether she has one of the places of the stay. */
    public boolean takesPlace() {
        return this == CONFIRMED || this == LEFT || this == RETURNED;
    }

    /** Whether she may still get one. */
    public boolean isInView() {
        return this == PROPOSED || this == INVITED || this == WAITING;
    }
}
