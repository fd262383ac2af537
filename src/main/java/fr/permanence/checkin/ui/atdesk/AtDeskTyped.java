package fr.permanence.checkin.ui.atdesk;

import fr.permanence.ids.PersonId;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is typed on one person's page at the desk and not said yet; it outlives the page, not the session.
 *
 * @param person whose page
 * @param word the word to leave for her
 * @param warn whom to warn
 * @param code the code whose visits may be hers
 */
public record AtDeskTyped(PersonId person, StringProperty word, StringProperty warn, StringProperty code) {
    AtDeskTyped(PersonId person) {
        this(person, new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleStringProperty(""));
    }

    @Override
    public String toString() {
        return "AtDeskTyped[" + person + "]";
    }

    /** What is typed on everybody's page in one session; only in memory, and gone when it locks. */
    public static final class Pages {
        private final Map<PersonId, AtDeskTyped> typed = new HashMap<>();

        /** What is typed on her page; empty at first. */
        public AtDeskTyped of(PersonId person) {
            return typed.computeIfAbsent(person, AtDeskTyped::new);
        }
    }
}
