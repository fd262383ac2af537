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
    /** Where she stands, in another state. */
    WaitingEntry in(WaitingState next, @Nullable EnrolmentId got) {
        return new WaitingEntry(id, activity, person, session, askedAt, rankNo, rankWhy, rankDay, next, got);
    }

    /** In the same state at another place in the list. */
    WaitingEntry at(long rank, RankReason why, LocalDate since) {
        return new WaitingEntry(id, activity, person, session, askedAt, rank, why, since, state, enrolment);
    }

    @Override
    public String toString() {
        return "WaitingEntry[" + id + "]";
    }
}
