package fr.permanence.activities.ui.offer;

/** How often sessions are held, as the form asks it. */
enum Rhythm {
    ONCE,
    WEEKLY,
    MONTHLY
}
