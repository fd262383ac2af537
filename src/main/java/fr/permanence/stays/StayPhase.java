package fr.permanence.stays;

/** Where a stay is in its life, derived from its stage and the day. */
public enum StayPhase {
    IDEA,
    PREPARING,
    /** They are away. */
    UNDER_WAY,
    /** They are back. */
    OVER,
    CANCELLED
}
