package fr.permanence.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a person before she is in the store. Only a name is needed.
 *
 * @param chosenName the name she gave, as heard; never blank
 * @param familyName the family name, or null
 * @param aliases other names, in order, without the two above
 * @param birth what is known of her birth
 * @param phones E.164 where recognised, else digits
 * @param languages ISO 639 codes, the best-known first
 * @param code a code she chose to be called by, or null
 * @param registerNumber the number she has in the centre's own register, or null
 */
public record PersonDraft(
        String chosenName,
        @Nullable String familyName,
        List<String> aliases,
        Birth birth,
        List<String> phones,
        List<String> languages,
        @Nullable String code,
        @Nullable String registerNumber) {
    public PersonDraft {
        aliases = List.copyOf(aliases);
        phones = List.copyOf(phones);
        languages = List.copyOf(languages);
    }

    /** Only a name: all that the door asks for. */
    public static PersonDraft named(String chosenName) {
        return new PersonDraft(chosenName, null, List.of(), Birth.UNKNOWN, List.of(), List.of(), null, null);
    }

    @Override
    public String toString() {
        return "PersonDraft";
    }
}
