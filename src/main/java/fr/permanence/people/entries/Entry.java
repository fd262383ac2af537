package fr.permanence.people.entries;

import fr.permanence.ids.EntryId;
import fr.permanence.ids.PersonId;
import java.time.Instant;

/**
 * One sealed entry, opened.
 *
 * @param text what it says, several lines at most
 * @param authorName the name of the account as it was when it was written
 */
public record Entry(
        EntryId id, PersonId person, EntryKind kind, String text, String authorName, Instant writtenAt) {
    @Override
    public String toString() {
        return "Entry[" + id + ", " + kind + "]";
    }
}
