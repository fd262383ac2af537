package fr.permanence.stays;

import fr.permanence.text.CleanText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be written of a destination. */
public final class DestinationRules {
    /** The longest phone number, in UTF-16 characters. */
    public static final int PHONE_LIMIT = 40;
    /** The longest notes, in UTF-16 characters. */
    public static final int NOTES_LIMIT = 4000;

    private DestinationRules() {}

    /** Why it cannot be written, or nothing. */
    public static Optional<DestinationRefusal> refusal(DestinationDraft typed) {
        DestinationDraft draft = cleaned(typed);
        if (draft.name().isEmpty()) return Optional.of(DestinationRefusal.NO_NAME);
        if (isLonger(draft.name(), CleanText.NAME_LIMIT)) return Optional.of(DestinationRefusal.NAME_TOO_LONG);
        if (isLonger(draft.lodging(), CleanText.NAME_LIMIT)) return Optional.of(DestinationRefusal.LODGING_TOO_LONG);
        if (isLonger(draft.address(), CleanText.NAME_LIMIT)) return Optional.of(DestinationRefusal.ADDRESS_TOO_LONG);
        if (isLonger(draft.phone(), PHONE_LIMIT)) return Optional.of(DestinationRefusal.PHONE_TOO_LONG);
        return isLonger(draft.notes(), NOTES_LIMIT) ? Optional.of(DestinationRefusal.NOTES_TOO_LONG) : Optional.empty();
    }

    /** What is kept of what was typed: texts cleaned, empty ones gone. */
    public static DestinationDraft cleaned(DestinationDraft typed) {
        return new DestinationDraft(
                CleanText.line(typed.name()),
                StayRules.lineOrNull(typed.lodging()),
                StayRules.lineOrNull(typed.address()),
                StayRules.lineOrNull(typed.phone()),
                StayRules.paragraphsOrNull(typed.notes()));
    }

    private static boolean isLonger(@Nullable String text, int limit) {
        return text != null && text.length() > limit;
    }
}
