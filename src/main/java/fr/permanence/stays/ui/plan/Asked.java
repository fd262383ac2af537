package fr.permanence.stays.ui.plan;

/** What the form of a stay asks for. */
enum Asked {
    DESTINATION,
    FIRST,
    LAST,
    CAPACITY,
    CONTRIBUTION,
    LEAVES_AT,
    RETURNS_AT,
    MEETING_POINT
}
