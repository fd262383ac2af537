package fr.permanence.activities.ui.agenda;

/** How much time is shown at once, and how. */
public enum Showing {
    WEEK,
    DAY,
    TERM,
    LIST
}
