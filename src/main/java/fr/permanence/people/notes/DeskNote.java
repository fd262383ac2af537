package fr.permanence.people.notes;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.DeskNoteId;
import fr.permanence.ids.PersonId;
import java.time.Instant;

/**
 * What the desk should know of a person: objective, dated, signed, written as if she will read it.
 *
 * @param body one or a few lines, never blank
 * @param authorName the name of the account as it was when it was signed
 */
public record DeskNote(
        DeskNoteId id, PersonId person, String body, AccountId author, String authorName, Instant signedAt) {
    @Override
    public String toString() {
        return "DeskNote[" + id + "]";
    }
}
