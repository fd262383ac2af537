package fr.permanence.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an activity.
 *
 * @param level of a French class, or null
 * @param capacity how many places, 1 to {@value ActivityRules#MOST_PLACES}
 * @param minimum how many there must be for it to be held, 0 to capacity
 * @param room or null
 * @param leaders who leads it, as typed; may be empty
 * @param keepsRank whether who refuses a place keeps her rank in the waiting list
 */
public record ActivityDraft(
        ActivityKind kind,
        String title,
        @Nullable Level level,
        int capacity,
        int minimum,
        @Nullable String room,
        List<String> leaders,
        Outing outing,
        Price price,
        boolean keepsRank) {
    public ActivityDraft {
        leaders = List.copyOf(leaders);
    }

    /** The least that can be written. */
    public static ActivityDraft named(ActivityKind kind, String title, int capacity) {
        return new ActivityDraft(kind, title, null, capacity, 0, null, List.of(), Outing.none(), Price.free(), true);
    }

    /** How it is called everywhere: its title, with its level unless the title says it already. */
    public String fullTitle() {
        if (level == null || List.of(title.split("\\s+")).contains(level.scale())) return title;
        return title + " " + level.scale();
    }

    /** The same with another number of places. */
    public ActivityDraft withCapacity(int places) {
        return new ActivityDraft(kind, title, level, places, minimum, room, leaders, outing, price, keepsRank);
    }

    @Override
    public String toString() {
        return "ActivityDraft";
    }
}
