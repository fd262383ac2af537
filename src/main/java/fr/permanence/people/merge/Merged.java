package fr.permanence.people.merge;

import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import java.time.Instant;

/**
 * Two files that are one.
 *
 * @param goneName the name on the file that went, as it is written
 */
public record Merged(MergeId id, PersonId kept, PersonId gone, String goneName, Instant at) {
    @Override
    public String toString() {
        return "Merged[" + id + "]";
    }
}
