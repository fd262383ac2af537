package fr.permanence.people.search;

import fr.permanence.ids.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk's box knows of one person.
 *
 * @param person who
 * @param chosenName the name she gave
 * @param familyName the family name, or null
 * @param aliases other names, without the two above
 * @param code a code she chose to be called by, or null
 * @param phones E.164 ({@code +33612345678}) where recognised, else digits
 * @param active whether she is in the active list; the others are still found, below
 */
public record Findable(
        PersonId person,
        String chosenName,
        @Nullable String familyName,
        List<String> aliases,
        @Nullable String code,
        List<String> phones,
        boolean active) {
    public Findable {
        aliases = List.copyOf(aliases);
        phones = List.copyOf(phones);
    }

    /** Only who: the rest is personal. */
    @Override
    public String toString() {
        return "Findable[" + person + "]";
    }
}
