package fr.permanence.checkin.messages;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.MessageId;
import fr.permanence.ids.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the desk has for a person.
 *
 * @param body what the word says, one line; null for post
 * @param authorName who signed it
 * @param givenAt when it was said or handed over, or null while it waits
 */
public record DeskMessage(
        MessageId id,
        PersonId person,
        Kind kind,
        @Nullable String body,
        AccountId author,
        String authorName,
        Instant writtenAt,
        @Nullable Instant givenAt) {
    /** A word from the team, or post. */
    public enum Kind {
        WORD,
        POST
    }

    /** Whether it still waits for her. */
    public boolean isOpen() {
        return givenAt == null;
    }

    DeskMessage given(@Nullable Instant at) {
        return new DeskMessage(id, person, kind, body, author, authorName, writtenAt, at);
    }

    /** Its number only: the rest is personal. */
    @Override
    public String toString() {
        return "DeskMessage[" + id + "]";
    }
}
