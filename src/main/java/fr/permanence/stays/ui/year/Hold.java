package fr.permanence.stays.ui.year;

/**
 * Which bar the mouse holds, and where.
 *
 * @param grip which end of it, or all of it
 */
record Hold(Bar bar, Grip grip) {
    /** What moves with the mouse. */
    enum Grip {
        ALL,
        FIRST,
        LAST
    }

    /** The days it would have, so many days further on than where it was taken hold of. */
    Span moved(int days) {
        Span is = bar.days();
        return switch (grip) {
            case ALL -> is.shifted(days);
            case FIRST -> is.from(is.first().plusDays(days));
            case LAST -> is.to(is.last().plusDays(days));
        };
    }
}
