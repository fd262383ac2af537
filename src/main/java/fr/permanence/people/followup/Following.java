package fr.permanence.people.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How closely one person is followed, as the file shows it.
 *
 * @param proposed what recent contacts propose
 * @param history what was set by hand, the newest first: that one counts
 * @param keyWorker who follows her in the team, or null
 */
public record Following(
        FollowUpLevel proposed,
        List<FollowUp> history,
        @Nullable String keyWorker) {
    public Following {
        history = List.copyOf(history);
    }

    /** The level that counts: set by hand, else proposed. */
    public FollowUpLevel level() {
        return history.isEmpty() ? proposed : history.getFirst().level();
    }

    @Override
    public String toString() {
        return "Following";
    }
}
