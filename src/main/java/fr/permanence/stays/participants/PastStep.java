package fr.permanence.stays.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a place, by whom: "confirmée, Anne, 12 mars".
 *
 * @param reason or null
 * @param authorName the name of the account as it was
 */
public record PastStep(Step step, Instant at, @Nullable String reason, String authorName) {
    @Override
    public String toString() {
        return "PastStep[" + step + "]";
    }
}
