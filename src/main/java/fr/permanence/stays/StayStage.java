package fr.permanence.stays;

/** How serious the house is about a stay. */
public enum StayStage {
    /** Somebody thinks of it. */
    IDEA,
    /** It is being prepared, or was held. */
    PREPARING,
    /** It does not take place. */
    CANCELLED
}
