package fr.permanence.people.ui;

import fr.permanence.people.PersonLine;
import fr.permanence.people.followup.FollowUpLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which people the list shows.
 *
 * @param level only those followed so, or null for any
 * @param language only those who speak it, as an ISO 639 code, or null for any
 * @param lately only those who came so lately
 * @param inBin the bin instead of the lists
 */
record PeopleFilter(@Nullable FollowUpLevel level, @Nullable String language, Lately lately, boolean inBin) {
    static final PeopleFilter NONE = new PeopleFilter(null, null, Lately.ANY, false);

    /** When somebody last came. */
    enum Lately {
        ANY,
        /** Within thirty days. */
        MONTH,
        /** Within a hundred and eighty days. */
        HALF_YEAR,
        /** Not for two years: what the end of keeping looks at. */
        TWO_YEARS_AGO,
        NEVER
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** Whether this line is shown; {@code lastDay} is null when she never came. */
    boolean keeps(PersonLine line, FollowUpLevel followed, @Nullable LocalDate lastDay, LocalDate today) {
        if (level != null && level != followed) return false;
        if (language != null && !line.languages().contains(language)) return false;
        return switch (lately) {
            case ANY -> true;
            case MONTH -> lastDay != null && lastDay.isAfter(today.minusDays(30));
            case HALF_YEAR -> lastDay != null && lastDay.isAfter(today.minusDays(180));
            case TWO_YEARS_AGO -> lastDay != null && !lastDay.isAfter(today.minusYears(2));
            case NEVER -> lastDay == null;
        };
    }
}
