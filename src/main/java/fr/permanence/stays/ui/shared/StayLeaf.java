package fr.permanence.stays.ui.shared;

/** What is shown of one stay, one leaf at a time, in the order of its tabs. */
public enum StayLeaf {
    READY,
    ROOMS,
    JOURNEYS,
    ROLL_CALL,
    BUDGET,
    PAPERS,
    PREPARATION
}
