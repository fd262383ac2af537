package fr.permanence.store.backup;

import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which backups stay: the newest of each of the last 7 days, 4 weeks and 3 months that have one. */
final class Retention {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 3;

    private Retention() {}

    static Set<Instant> kept(Collection<Instant> made) {
        List<Instant> newestFirst =
                new TreeSet<>(made).stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>();
        keepNewestOfEach(newestFirst, kept, DAYS, day -> day);
        keepNewestOfEach(
                newestFirst,
                kept,
                WEEKS,
                day -> List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        keepNewestOfEach(newestFirst, kept, MONTHS, YearMonth::from);
        return kept;
    }

    private static void keepNewestOfEach(
            List<Instant> newestFirst, Set<Instant> kept, int most, Function<LocalDate, Object> span) {
        Set<Object> seen = new HashSet<>();
        for (Instant at : newestFirst)
            if (seen.size() < most && seen.add(span.apply(HouseClock.dayOf(at)))) kept.add(at);
    }
}
