package fr.permanence.checkin;

import fr.permanence.people.Person;
import fr.permanence.people.search.How;
import org.jspecify.annotations.Nullable;

/**
 * One row under the box: who is meant, and what tells her from her homonyms.
 *
 * @param how in what way she answers to what was typed
 * @param alias the other name she was found by, or null
 * @param footfall how often and lately she comes, or null when she never did
 * @param today her last visit of today, or null
 */
public record Suggestion(
        Person person,
        How how,
        @Nullable String alias,
        @Nullable Footfall footfall,
        @Nullable Visit today) {
    @Override
    public String toString() {
        return "Suggestion[" + person.id() + "]";
    }
}
