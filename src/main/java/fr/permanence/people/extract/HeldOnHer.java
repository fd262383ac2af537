package fr.permanence.people.extract;

import fr.permanence.people.Person;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.followup.Following;
import fr.permanence.people.notes.DeskNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything held on one person that the signed-in account may open.
 *
 * @param following how closely she is followed, or null for who may not see it
 * @param entries the sealed entries that this account holds the key of
 * @param isWhole whether nothing was left out for want of a right or a key
 */
public record HeldOnHer(
        Person person,
        @Nullable Following following,
        List<DeskNote> notes,
        List<Entry> entries,
        HeldElsewhere.Parts elsewhere,
        boolean isWhole) {
    public HeldOnHer {
        notes = List.copyOf(notes);
        entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
        return "HeldOnHer[" + person.id() + "]";
    }
}
