package fr.permanence.checkin.queue;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interview asked for.
 *
 * @param forWhom one word of the house's list, or null for whoever is free
 * @param whatFor one word of the house's list, or null; never a text about her
 * @param calledAt when she was called, or null
 * @param endedAt when it was done or given up, or null
 */
public record InterviewRequest(
        InterviewRequestId id,
        VisitId visit,
        LocalDate day,
        Instant askedAt,
        @Nullable HouseWordId forWhom,
        @Nullable HouseWordId whatFor,
        QueueState state,
        @Nullable Instant calledAt,
        @Nullable Instant endedAt,
        AccountId by) {
    InterviewRequest now(QueueState next, @Nullable Instant called, @Nullable Instant ended) {
        return new InterviewRequest(id, visit, day, askedAt, forWhom, whatFor, next, called, ended, by);
    }
}
