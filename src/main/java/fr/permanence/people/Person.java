package fr.permanence.people;

import fr.permanence.ids.PersonId;
import java.time.Instant;

/**
 * A person who is welcomed.
 *
 * @param id her number
 * @param is what she gave of herself
 * @param active false once she is out of the active list: she sinks in the box and never vanishes
 * @param since when she was first written down
 */
public record Person(PersonId id, PersonDraft is, boolean active, Instant since) {
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
