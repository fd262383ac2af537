package fr.permanence.stays;

import fr.permanence.text.CleanText;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be written of a stay. */
public final class StayRules {
    /** The most days of one stay. */
    public static final int MOST_DAYS = 31;
    /** The most women of one stay. */
    public static final int MOST_PLACES = 100;
    /** The most that a participant is asked for, in cents: 10 000 euros. */
    public static final int MOST_CENTS = 1_000_000;
    /** The longest review, in UTF-16 characters. */
    public static final int REVIEW_LIMIT = 10_000;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private StayRules() {}

    /** Why it cannot be written, or nothing. */
    public static Optional<StayRefusal> refusal(StayDraft typed) {
        StayDraft draft = cleaned(typed);
        Optional<StayRefusal> days = daysRefusal(draft);
        if (days.isPresent()) return days;
        if (draft.capacity() < 1) return Optional.of(StayRefusal.NO_PLACES);
        if (draft.capacity() > MOST_PLACES) return Optional.of(StayRefusal.TOO_MANY_PLACES);
        if (draft.contributionCents() < 0 || draft.contributionCents() > MOST_CENTS)
            return Optional.of(StayRefusal.MONEY_OUT_OF_RANGE);
        String point = draft.departure().meetingPoint();
        return point != null && point.length() > CleanText.NAME_LIMIT
                ? Optional.of(StayRefusal.MEETING_POINT_TOO_LONG)
                : Optional.empty();
    }

    private static Optional<StayRefusal> daysRefusal(StayDraft draft) {
        StayDays days = draft.days();
        if (days.first().getYear() < FIRST_YEAR || days.last().getYear() > LAST_YEAR)
            return Optional.of(StayRefusal.YEAR_OUT_OF_RANGE);
        if (!days.areInOrder()) return Optional.of(StayRefusal.RETURN_BEFORE_DEPARTURE);
        if (days.count() > MOST_DAYS) return Optional.of(StayRefusal.TOO_LONG);
        LocalTime leaves = draft.departure().leavesAt();
        LocalTime returns = draft.departure().returnsAt();
        boolean backwards = days.count() == 1 && leaves != null && returns != null && !returns.isAfter(leaves);
        return backwards ? Optional.of(StayRefusal.RETURNS_BEFORE_LEAVING) : Optional.empty();
    }

    /** What is kept of what was typed: texts cleaned, empty ones gone. */
    public static StayDraft cleaned(StayDraft typed) {
        Departure departure = typed.departure();
        return new StayDraft(
                typed.destination(),
                typed.days(),
                new Departure(departure.leavesAt(), departure.returnsAt(), lineOrNull(departure.meetingPoint())),
                typed.capacity(),
                typed.contributionCents());
    }

    /** One cleaned line, or null when nothing is left of it. */
    public static @Nullable String lineOrNull(@Nullable String typed) {
        String line = typed == null ? "" : CleanText.line(typed);
        return line.isEmpty() ? null : line;
    }

    /** Cleaned paragraphs, or null when nothing is left of them. */
    public static @Nullable String paragraphsOrNull(@Nullable String typed) {
        String text = typed == null ? "" : CleanText.paragraphs(typed);
        return text.isEmpty() ? null : text;
    }

    /**
     * By how many days what is counted from the departure moves, so that it stays on its date: a stay that begins on
     * another day and ends on the same one was stretched at its beginning; one that moves takes its days with it.
     */
    public static int renumbered(StayDays was, StayDays is) {
        return was.last().equals(is.last()) ? -was.number(is.first()) : 0;
    }
}
