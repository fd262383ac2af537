package fr.permanence.people;

import fr.permanence.ids.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of people.
 *
 * @param familyName or null
 * @param birthYear or null
 * @param languages ISO 639 codes, the best-known first
 */
public record PersonLine(
        PersonId id,
        String chosenName,
        @Nullable String familyName,
        @Nullable Integer birthYear,
        List<String> languages,
        boolean active) {
    public PersonLine {
        languages = List.copyOf(languages);
    }

    @Override
    public String toString() {
        return "PersonLine[" + id + "]";
    }
}
