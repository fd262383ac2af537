package fr.permanence.stays.rooms.plan;

/**
 * How much is searched, counted in looks into a room: about three microseconds each.
 *
 * @param first for a good layout to begin with
 * @param whole for looking through all that could be better
 * @param more for improving further when that did not come to its end
 */
record Effort(int first, int whole, int more) {
    /** For a plan. */
    static final Effort PLAN = new Effort(20_000, 100_000, 80_000);

    /** For what it would cost to keep one wish, near the plan. */
    static final int NEAR = 4_000;

    /** The same, anywhere, before it is said that somebody would have no bed. */
    static final int FAR = 20_000;
}
