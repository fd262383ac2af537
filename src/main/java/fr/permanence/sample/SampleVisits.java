package fr.permanence.sample;

import static fr.permanence.sample.SampleVisit.NOBODY;

import fr.permanence.sample.Chance.Purpose;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Invents who came on which day. The number of visits of a year grows more slowly than the number of people: 10,000 at
 * the reference centre with its 750, about 400,000 with 100,000. Only a day's visits are in memory at a time.
 */
final class SampleVisits {
    private static final double VISITS_A_YEAR = 10_000;
    private static final double PEOPLE = 750;
    private static final double GROWTH = 0.757;
    private static final double ANONYMOUS_SHARE = 0.08;
    private static final double TWICE = 0.02;
    /** However often somebody comes, she misses some days. */
    private static final double MOST_LIKELY = 0.9;

    private static final Comparator<SampleVisit> AS_THEY_CAME = Comparator.comparing(SampleVisit::arrivedAt)
            .thenComparingInt(SampleVisit::person)
            .thenComparingInt(SampleVisit::nth);

    private final SampleSize size;
    private final LocalDate firstDay;
    private final LocalDate today;
    private final Instant now;
    private final Comings comings;

    SampleVisits(SampleSize size, SamplePeople people, HouseClock clock) {
        this.size = size;
        this.today = clock.today();
        this.now = clock.now();
        this.firstDay = today.minusYears(size.years());
        this.comings = new Comings(people, size.people(), firstDay, today, expectedNamed());
    }

    /** About how many visits there will be. */
    long expected() {
        if (size.people() == 0) return 0;
        double years = ChronoUnit.DAYS.between(firstDay, today) / 365.25;
        return Math.round(VISITS_A_YEAR * StrictMath.pow(size.people() / PEOPLE, GROWTH) * years);
    }

    private double expectedNamed() {
        return expected() * (1 - ANONYMOUS_SHARE) / (1 + TWICE);
    }

    /** Hands the visits of each day to {@code each}, in the order in which they happened. */
    void eachDay(Consumer<List<SampleVisit>> each) {
        for (LocalDate day = firstDay; !day.isAfter(today); day = day.plusDays(1)) {
            if (!SampleHours.isOpen(day)) continue;
            List<SampleVisit> visits = of(day);
            if (!visits.isEmpty()) each.accept(visits);
        }
    }

    /** The visits of one day, in order; of today, those that have happened by now. */
    List<SampleVisit> of(LocalDate day) {
        List<SampleVisit> visits = new Day(day).visits();
        visits.removeIf(visit -> visit.arrivedAt().isAfter(now));
        visits.sort(AS_THEY_CAME);
        return visits;
    }

    /** One day being invented. */
    private final class Day {
        private final LocalDate day;
        private final Instant opening;
        private final Chance chance;
        private final List<SampleVisit> visits = new ArrayList<>();

        Day(LocalDate day) {
            this.day = day;
            this.opening = SampleHours.opening(day);
            this.chance = new Chance(size.seed(), Purpose.VISITS, day.toEpochDay());
        }

        List<SampleVisit> visits() {
            double bustle = SampleHours.bustle(day);
            int when = (int) (day.toEpochDay() - firstDay.toEpochDay());
            for (int person = 0; person < size.people(); person++) {
                if (!comings.mayCome(person, when)) continue;
                if (comings.isFirst(person, when)) come(person, comings.met(person));
                else if (chance.happens(Math.min(MOST_LIKELY, comings.likelihood(person) * bustle)))
                    come(person, SampleHours.arrival(opening, chance));
            }
            return visits;
        }

        private void come(int person, Instant arrival) {
            visits.add(new SampleVisit(person, day, 1, arrival, 1));
            if (chance.happens(TWICE))
                visits.add(new SampleVisit(person, day, 2, SampleHours.later(opening, arrival, chance), 1));
            if (chance.happens(ANONYMOUS_SHARE / (1 - ANONYMOUS_SHARE) * (1 + TWICE))) {
                int heads = chance.happens(0.85) ? 1 : chance.between(2, 6);
                visits.add(new SampleVisit(NOBODY, day, 0, SampleHours.arrival(opening, chance), heads));
            }
        }
    }
}
