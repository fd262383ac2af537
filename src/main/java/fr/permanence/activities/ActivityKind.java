package fr.permanence.activities;

/** What sort of activity it is. */
public enum ActivityKind {
    FRENCH,
    COMPUTER,
    YOGA,
    /** Held once, elsewhere: a museum, a walk. */
    OUTING,
    OTHER
}
