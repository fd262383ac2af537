package fr.permanence.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.text.HouseClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleVisitsTest {
    private static final HouseClock EVENING = at("2026-11-18T20:00:00+01:00");

    @Test
    void the_same_seed_invents_the_same_visits() {
        assertThat(all(60, 2, 7, EVENING)).isEqualTo(all(60, 2, 7, EVENING)).isNotEqualTo(all(60, 2, 8, EVENING));
    }

    @Test
    void the_reference_centre_has_ten_thousand_visits_a_year() {
        assertThat(all(750, 5, 1, EVENING)).hasSizeBetween(48_000, 53_000);
    }

    @Test
    void about_one_visit_in_twelve_is_anonymous_and_most_of_these_are_one_person() {
        List<SampleVisit> visits = all(750, 5, 1, EVENING);
        List<SampleVisit> anonymous = visits.stream()
                .filter(visit -> visit.person() == SampleVisit.NOBODY)
                .toList();
        assertThat((double) anonymous.size() / visits.size()).isCloseTo(0.08, Offset.offset(0.01));
        assertThat(anonymous).allMatch(visit -> visit.nth() == 0 && visit.headCount() >= 1 && visit.headCount() <= 6);
        assertThat(anonymous.stream().filter(visit -> visit.headCount() == 1).count())
                .isCloseTo(anonymous.size() * 85L / 100, Percentage.withPercentage(5));
    }

    @Test
    void no_visit_is_written_twice_and_a_second_one_follows_a_first() {
        Set<List<Object>> seen = new HashSet<>();
        for (SampleVisit visit : all(750, 2, 3, EVENING)) {
            if (visit.person() == SampleVisit.NOBODY) continue;
            assertThat(seen.add(List.of(visit.person(), visit.day(), visit.nth())))
                    .isTrue();
            if (visit.nth() == 2) assertThat(seen).contains(List.of(visit.person(), visit.day(), 1));
        }
        assertThat(seen).anyMatch(visit -> visit.get(2).equals(2));
    }

    @Test
    void everybody_comes_while_the_house_is_open_and_after_she_was_met() {
        SampleSize size = new SampleSize(400, 3, 5);
        SamplePeople people = new SamplePeople(size, EVENING.today());
        for (SampleVisit visit : all(400, 3, 5, EVENING)) {
            LocalTime time = LocalTime.ofInstant(visit.arrivedAt(), HouseClock.ZONE);
            assertThat(time).isBetween(LocalTime.of(14, 0), LocalTime.of(18, 0, 1));
            assertThat(HouseClock.dayOf(visit.arrivedAt())).isEqualTo(visit.day());
            assertThat(visit.day().getDayOfWeek().getValue()).isLessThan(6);
            if (visit.person() != SampleVisit.NOBODY)
                assertThat(visit.arrivedAt())
                        .isAfterOrEqualTo(people.at(visit.person()).since());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T09:00:00+01:00, 0",
        "2026-11-18T14:20:00+01:00, 2",
        "2026-11-18T17:00:00+01:00, 20",
        "2026-11-22T17:00:00+01:00, 0"
    })
    void today_has_the_visits_up_to_now_and_none_after(String now, int atLeast) {
        HouseClock clock = at(now);
        List<SampleVisit> visits = all(750, 1, 1, clock);
        assertThat(visits).noneMatch(visit -> visit.arrivedAt().isAfter(clock.now()));
        List<SampleVisit> ofToday = visits.stream()
                .filter(visit -> visit.day().equals(clock.today()))
                .toList();
        assertThat(ofToday).hasSizeGreaterThanOrEqualTo(atLeast).hasSizeLessThan(atLeast == 0 ? 1 : 90);
    }

    @ParameterizedTest
    @CsvSource({"0,5", "0,0", "1,0", "1,1", "10,50"})
    void the_smallest_centres_can_be_invented(int people, int years) {
        List<SampleVisit> visits = all(people, years, 1, EVENING);
        assertThat(visits.isEmpty()).isEqualTo(people == 0 || years == 0);
    }

    @Test
    void handovers_tell_of_most_days_and_never_of_tomorrow() {
        List<SampleHandover> handovers = SampleHandovers.of(SampleSize.REFERENCE, EVENING);
        assertThat(handovers).hasSizeBetween(55, 86).isEqualTo(SampleHandovers.of(SampleSize.REFERENCE, EVENING));
        assertThat(handovers).noneMatch(handover -> handover.signedAt().isAfter(EVENING.now()));
        assertThat(handovers).extracting(SampleHandover::day).isSorted().doesNotHaveDuplicates();
        assertThat(SampleHandovers.of(new SampleSize(0, 5, 1), EVENING)).isEmpty();
    }

    private static List<SampleVisit> all(int people, int years, long seed, HouseClock clock) {
        SampleSize size = new SampleSize(people, years, seed);
        List<SampleVisit> all = new ArrayList<>();
        new SampleVisits(size, new SamplePeople(size, clock.today()), clock).eachDay(all::addAll);
        return all;
    }

    private static HouseClock at(String time) {
        return new HouseClock(Clock.fixed(Instant.parse(time), HouseClock.ZONE));
    }

    @Test
    void the_first_day_lies_whole_years_back() {
        LocalDate first = all(750, 5, 1, EVENING).getFirst().day();
        assertThat(first).isBetween(LocalDate.of(2021, 11, 18), LocalDate.of(2021, 11, 22));
    }
}
