package fr.permanence.stays.ready;

import fr.permanence.stays.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one participant stands with one need.
 *
 * @param day the day it speaks of, or null
 * @param cents what was paid, where it speaks of money
 * @param ofCents what is asked, where it speaks of money
 */
public record Cell(Light light, Says says, @Nullable LocalDate day, int cents, int ofCents) {
    /** What the cell says in a word or two. */
    public enum Says {
        /** Nothing is to be said. */
        DONE,
        /** A paper is valid to this day, not long enough; or it ends before the return. */
        UNTIL,
        /** It is not known until when a paper is valid. */
        NO_DAY,
        TO_SIGN,
        /** It was written long ago. */
        TO_REREAD,
        TO_ASK,
        TO_ARRANGE,
        NOTHING,
        /** So much of so much. */
        PAID
    }

    static Cell done() {
        return new Cell(Light.OK, Says.DONE, null, 0, 0);
    }

    static Cell of(Light light, Says says) {
        return new Cell(light, says, null, 0, 0);
    }

    static Cell of(Light light, Says says, LocalDate day) {
        return new Cell(light, says, day, 0, 0);
    }

    static Cell money(Light light, int cents, int ofCents) {
        return new Cell(light, Says.PAID, null, cents, ofCents);
    }

    @Override
    public String toString() {
        return "Cell";
    }
}
