package fr.permanence.activities.signups;

import fr.permanence.ids.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of whom to tell that a session is cancelled.
 *
 * @param phones as they are kept; may be empty
 * @param told whether somebody told her
 */
public record ToTell(
        PersonId person, String chosenName, @Nullable String familyName, List<String> phones, boolean told) {
    public ToTell {
        phones = List.copyOf(phones);
    }

    @Override
    public String toString() {
        return "ToTell[" + person + "]";
    }
}
