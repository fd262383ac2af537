package fr.permanence.checkin.messages;

import fr.permanence.text.CleanText;
import java.util.Optional;

/** What a word for somebody may be: one short line that can be read at a glance. */
public final class MessageRules {
    /** The longest word, in UTF-16 characters. */
    public static final int LIMIT = 200;

    private MessageRules() {}

    /** Why this cannot be a word, or nothing when it can. */
    static Optional<MessageRefusal> refusal(String typed) {
        if (CleanText.looksLikeTable(typed)) return Optional.of(MessageRefusal.LOOKS_LIKE_TABLE);
        String line = CleanText.line(typed);
        if (line.isEmpty()) return Optional.of(MessageRefusal.EMPTY);
        return line.length() > LIMIT ? Optional.of(MessageRefusal.TOO_LONG) : Optional.empty();
    }
}
