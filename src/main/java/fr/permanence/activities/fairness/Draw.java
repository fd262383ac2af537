package fr.permanence.activities.fairness;

import fr.permanence.ids.ActivityId;
import fr.permanence.ids.DrawId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.WaitingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draw of lots for the order of a waiting list.
 *
 * @param session the list of one session, or null for that of the whole activity
 * @param order who stood in it, in the order that came of it
 * @param by the name of who drew
 */
public record Draw(
        DrawId id,
        ActivityId activity,
        @Nullable SessionId session,
        String seed,
        Instant at,
        String by,
        List<WaitingId> order) {
    public Draw {
        order = List.copyOf(order);
    }

    /** Whether drawing again with the same seed gives the same order. */
    public boolean isReplayed() {
        return DrawRules.order(seed, order).equals(order);
    }

    @Override
    public String toString() {
        return "Draw[" + id + "]";
    }
}
