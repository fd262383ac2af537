package fr.permanence.people.register;

import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is already in the store, as far as a register needs to know her.
 *
 * @param id names her
 * @param chosenName the name she chose
 * @param familyName her family name, or null
 * @param birth what is known of her birth
 * @param registerNumber her number in the centre's register, or null
 */
public record KnownPerson(
        PersonId id,
        String chosenName,
        @Nullable String familyName,
        Birth birth,
        @Nullable String registerNumber) {
    @Override
    public String toString() {
        return "KnownPerson " + id.value();
    }
}
