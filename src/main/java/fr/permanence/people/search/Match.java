package fr.permanence.people.search;

import fr.permanence.ids.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person the box proposes.
 *
 * @param person who
 * @param how in what way she answers to what was typed
 * @param alias the other name by which she was found, as it is written; null when it was her chosen or family name,
 *     her code or a phone
 */
public record Match(PersonId person, How how, @Nullable String alias) {
    /** Found by her own name, a code or a phone. */
    public Match(PersonId person, How how) {
        this(person, how, null);
    }

    /** Who and how only: a name is never printed. */
    @Override
    public String toString() {
        return "Match[" + person + ", " + how + "]";
    }
}
