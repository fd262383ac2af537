package fr.permanence.people;

import fr.permanence.ids.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of people.
 *
 * @param familyName or null
 * @param birthYear or null
 */
public record PersonLine(
        PersonId id,
        String chosenName,
        @Nullable String familyName,
        @Nullable Integer birthYear,
        boolean active) {
    @Override
    public String toString() {
        return "PersonLine[" + id + "]";
    }
}
