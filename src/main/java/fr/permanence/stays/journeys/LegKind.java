package fr.permanence.stays.journeys;

/** What one travels with. */
public enum LegKind {
    TRAIN,
    MINIBUS,
    CAR,
    /** A coach, the metro, on foot. */
    OTHER;

    /** Whether somebody of the team drives it. */
    public boolean isDriven() {
        return this == MINIBUS || this == CAR;
    }
}
