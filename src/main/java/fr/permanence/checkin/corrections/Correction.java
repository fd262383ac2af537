package fr.permanence.checkin.corrections;

import fr.permanence.ids.AccountId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One correction of a past day, as the day's view shows it.
 *
 * @param day the day that was corrected
 * @param visitAt when the visit it is about was
 * @param reason why, one line; never blank
 * @param authorName who corrected
 */
public record Correction(
        long id,
        LocalDate day,
        Kind kind,
        Instant visitAt,
        String reason,
        Instant madeAt,
        AccountId author,
        String authorName) {
    /** What was done to the day. */
    public enum Kind {
        /** A visit was missing. */
        ADD,
        /** A visit had not been. */
        REMOVE,
        /** A visit was somebody else's. */
        MOVE
    }

    @Override
    public String toString() {
        return "Correction[" + id + "]";
    }
}
