package fr.permanence.people.entries;

import fr.permanence.ids.EntryId;
import fr.permanence.ids.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sealed entry, opened.
 *
 * @param text what it says, several lines at most; of a paper a remark, which may be empty
 * @param paper the paper it tells of, or null for a text
 * @param authorName the name of the account as it was when it was written
 */
public record Entry(
        EntryId id,
        PersonId person,
        EntryKind kind,
        String text,
        @Nullable IdentityPaper paper,
        String authorName,
        Instant writtenAt) {
    @Override
    public String toString() {
        return "Entry[" + id + ", " + kind + "]";
    }
}
