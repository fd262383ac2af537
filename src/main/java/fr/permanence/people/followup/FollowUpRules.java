package fr.permanence.people.followup;

import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** How closely somebody seems to be followed, and what may be said of it by hand. */
public final class FollowUpRules {
    /** The longest reason, in UTF-16 characters. */
    public static final int REASON_LIMIT = 500;

    /** The longest name of a key worker, in UTF-16 characters. */
    public static final int KEY_WORKER_LIMIT = 200;

    /** Followed regularly: met on so many days of the last {@link #REGULAR_WITHIN_DAYS}, about every fortnight. */
    static final int REGULAR_DAYS = 6;

    static final int REGULAR_WITHIN_DAYS = 90;

    /** Followed occasionally: met at least once within so many days. */
    static final int OCCASIONAL_WITHIN_DAYS = 180;

    private FollowUpRules() {}

    /** The first day that the proposal looks at. */
    public static LocalDate firstDayLookedAt(LocalDate today) {
        return today.minusDays(OCCASIONAL_WITHIN_DAYS - 1L);
    }

    /**
     * The level that recent contacts propose: regular when she was met on six days of the last ninety, occasional when
     * she was met within a hundred and eighty, else distant.
     *
     * @param met the days on which she was met; a day given twice counts once, older and future ones do not count
     */
    public static FollowUpLevel proposed(Collection<LocalDate> met, LocalDate today) {
        if (daysWithin(met, today, REGULAR_WITHIN_DAYS) >= REGULAR_DAYS) return FollowUpLevel.REGULAR;
        return daysWithin(met, today, OCCASIONAL_WITHIN_DAYS) >= 1 ? FollowUpLevel.OCCASIONAL : FollowUpLevel.DISTANT;
    }

    private static long daysWithin(Collection<LocalDate> met, LocalDate today, int days) {
        LocalDate first = today.minusDays(days - 1L);
        return met.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(today))
                .distinct()
                .count();
    }

    /** Why a level cannot be set so, or nothing when it can. */
    static Optional<FollowUpRefusal> refusal(String reason, LocalDate since, LocalDate today) {
        String cleaned = CleanText.paragraphs(reason);
        if (cleaned.isEmpty()) return Optional.of(FollowUpRefusal.REASON_MISSING);
        if (cleaned.length() > REASON_LIMIT) return Optional.of(FollowUpRefusal.REASON_TOO_LONG);
        if (since.isAfter(today)) return Optional.of(FollowUpRefusal.DAY_IN_FUTURE);
        if (since.getYear() < 1900) return Optional.of(FollowUpRefusal.DAY_TOO_LONG_AGO);
        return Optional.empty();
    }
}
