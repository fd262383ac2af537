package fr.permanence.activities.waiting;

import fr.permanence.ids.ActivityId;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.WaitingId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a place.
 *
 * @param session the one session, or null for the whole activity
 * @param rankNo the lower, the earlier
 * @param rankWhy why she stands there
 * @param rankDay since when
 * @param enrolment the place she got, or null
 */
public record WaitingEntry(
        WaitingId id,
        ActivityId activity,
        PersonId person,
        @Nullable SessionId session,
        Instant askedAt,
        long rankNo,
        RankReason rankWhy,
        LocalDate rankDay,
        WaitingState state,
        @Nullable EnrolmentId enrolment) {
    @Override
    public String toString() {
        return "WaitingEntry[" + id + "]";
    }
}
