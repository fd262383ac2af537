package fr.permanence.checkin.presence;

import fr.permanence.ids.HalfDayId;
import org.jspecify.annotations.Nullable;

/**
 * A child who came along and whose name was given.
 *
 * @param age in years, 0 to {@value ChildrenRules#OLDEST}, or null
 * @param halfDay the fixed half-day this visit is one of, or null
 */
public record Child(
        String firstName, @Nullable Integer age, @Nullable HalfDayId halfDay) {
    @Override
    public String toString() {
        return "Child";
    }
}
