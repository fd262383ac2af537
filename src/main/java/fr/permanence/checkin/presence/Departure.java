package fr.permanence.checkin.presence;

/** How a visit ended. */
public enum Departure {
    /** Somebody saw her leave. */
    SEEN,
    /** The house closed and nobody saw her leave: « départ non constaté ». */
    NOT_SEEN
}
