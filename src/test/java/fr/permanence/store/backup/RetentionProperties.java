package fr.permanence.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Which backups stay: 7 days, 4 weeks, 3 months. */
class RetentionProperties {
    private static final Instant START = Instant.parse("2025-01-01T08:00:00Z");

    private static List<Instant> at(List<Integer> hours) {
        return hours.stream().map(hour -> START.plus(hour, ChronoUnit.HOURS)).toList();
    }

    private static Set<Object> spans(Collection<Instant> made, Function<LocalDate, Object> span) {
        Set<Object> spans = new HashSet<>();
        made.forEach(at -> spans.add(span.apply(HouseClock.dayOf(at))));
        return spans;
    }

    private static Object week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Property(tries = 300)
    void never_more_than_fourteen_stay_and_the_newest_always_does(
            @ForAll @Size(min = 1, max = 400) List<@IntRange(max = 10_000) Integer> hours) {
        Set<Instant> kept = Retention.kept(at(hours));
        assertThat(kept).hasSizeLessThanOrEqualTo(7 + 4 + 3);
        assertThat(kept)
                .contains(at(hours).stream().max(Comparator.naturalOrder()).orElseThrow());
        assertThat(at(hours)).containsAll(kept);
    }

    @Property(tries = 300)
    void the_newest_of_each_of_the_last_days_weeks_and_months_stays(
            @ForAll @Size(min = 1, max = 400) List<@IntRange(max = 10_000) Integer> hours) {
        List<Instant> made = at(hours);
        Set<Instant> kept = Retention.kept(made);
        assertThat(spans(kept, day -> day))
                .hasSizeGreaterThanOrEqualTo(Math.min(7, spans(made, day -> day).size()));
        assertThat(spans(kept, RetentionProperties::week))
                .hasSizeGreaterThanOrEqualTo(
                        Math.min(4, spans(made, RetentionProperties::week).size()));
        assertThat(spans(kept, YearMonth::from))
                .hasSizeGreaterThanOrEqualTo(
                        Math.min(3, spans(made, YearMonth::from).size()));
        for (Instant stays : kept)
            assertThat(made)
                    .as("the newest of its day")
                    .noneMatch(other ->
                            other.isAfter(stays) && HouseClock.dayOf(other).equals(HouseClock.dayOf(stays)));
    }

    @Property(tries = 200)
    void letting_go_one_by_one_keeps_what_letting_go_at_once_keeps(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 10_000) Integer> hours) {
        List<Instant> inOrder = new ArrayList<>(new java.util.TreeSet<>(at(hours)));
        Set<Instant> there = new HashSet<>();
        for (Instant at : inOrder) {
            there.add(at);
            there = new HashSet<>(Retention.kept(there));
        }
        assertThat(there).contains(inOrder.getLast());
        assertThat(spans(there, day -> day))
                .hasSizeGreaterThanOrEqualTo(
                        Math.min(7, spans(inOrder, day -> day).size()));
    }

    @Example
    void after_a_year_of_daily_backups_seven_days_four_weeks_and_three_months_are_left() {
        List<Instant> made = new ArrayList<>();
        for (int day = 0; day < 365; day++) made.add(START.plus(day, ChronoUnit.DAYS));
        Set<Instant> kept = Retention.kept(made);
        Instant last = made.getLast();
        for (int day = 0; day < 7; day++) assertThat(kept).contains(last.minus(day, ChronoUnit.DAYS));
        assertThat(kept).hasSizeBetween(10, 14);
    }
}
