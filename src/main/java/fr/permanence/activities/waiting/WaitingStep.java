package fr.permanence.activities.waiting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done about somebody who waits.
 *
 * @param reason why she was passed over, or null
 * @param by the name of who did it
 */
public record WaitingStep(Kind kind, Instant at, @Nullable String reason, String by) {
    /** What it was. */
    public enum Kind {
        PROPOSED,
        CALLED,
        NO_ANSWER,
        REFUSED,
        CONFIRMED,
        /** The proposal was taken back; she waits again where she stood. */
        TAKEN_BACK,
        /** Somebody behind her was asked first. */
        PASSED_OVER,
        WITHDRAWN,
        /** Her file came back; she stands where she stood, or first when she had a place. */
        CAME_BACK
    }

    @Override
    public String toString() {
        return "WaitingStep[" + kind + "]";
    }
}
