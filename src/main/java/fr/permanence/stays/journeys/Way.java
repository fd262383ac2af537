package fr.permanence.stays.journeys;

/** Which half of a journey. */
public enum Way {
    OUT,
    BACK
}
