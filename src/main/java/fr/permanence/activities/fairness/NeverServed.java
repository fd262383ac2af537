package fr.permanence.activities.fairness;

import fr.permanence.ids.PersonId;
import java.time.Instant;

/**
 * Somebody who asked and never had a place.
 *
 * @param times how often she asked
 * @param firstAsked when she first did
 */
public record NeverServed(PersonId person, String chosenName, int times, Instant firstAsked) {
    @Override
    public String toString() {
        return "NeverServed[" + person + "]";
    }
}
