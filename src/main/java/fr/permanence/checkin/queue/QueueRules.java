package fr.permanence.checkin.queue;

import fr.permanence.ids.HouseWordId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an interview goes on from one state to the next. */
public final class QueueRules {
    private QueueRules() {}

    /** One step of the queue. */
    public enum Step {
        CALL,
        DONE,
        GIVE_UP
    }

    /** The request after this step, or nothing when the step is not possible from where it is. */
    static Optional<InterviewRequest> after(InterviewRequest request, Step step, Instant at) {
        Instant called = request.calledAt();
        return switch (step) {
            case CALL ->
                request.state() == QueueState.WAITING
                        ? Optional.of(request.now(QueueState.CALLED, at, null))
                        : Optional.empty();
            case DONE ->
                request.state().isEnded()
                        ? Optional.empty()
                        : Optional.of(request.now(QueueState.DONE, called == null ? at : called, at));
            case GIVE_UP ->
                request.state().isEnded() ? Optional.empty() : Optional.of(request.now(QueueState.GAVE_UP, called, at));
        };
    }

    /** What becomes of a request when she leaves: one who waited gave up, one who was called had her interview. */
    static Optional<InterviewRequest> whenLeaving(InterviewRequest request, Instant at) {
        return after(request, request.state() == QueueState.CALLED ? Step.DONE : Step.GIVE_UP, at);
    }

    /** The request of hers for the same one that has not ended, or nothing. */
    static Optional<InterviewRequest> standing(List<InterviewRequest> hers, @Nullable HouseWordId forWhom) {
        return hers.stream()
                .filter(request -> !request.state().isEnded())
                .filter(request -> Objects.equals(request.forWhom(), forWhom))
                .findFirst();
    }

    /** Whether she has waited too long by now. */
    public static boolean isLate(InterviewRequest request, Instant now, Duration most) {
        return request.state() == QueueState.WAITING
                && Duration.between(request.askedAt(), now).compareTo(most) >= 0;
    }
}
