package fr.permanence.stays.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.stays.StayDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a leg may be. */
class JourneyRulesTest {
    private static final StayDays MARCH = new StayDays(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29));

    private static LegDraft leg(LegKind kind, @Nullable Integer seats, LocalDateTime leaves, LocalDateTime arrives) {
        return new LegDraft(
                Way.OUT,
                Stages.only(1),
                kind,
                new Run("Paris", "Tarbes", leaves, arrives),
                Meeting.none(),
                seats,
                null);
    }

    private static Optional<JourneyRefusal> refusal(String leaves, String arrives) {
        LegDraft leg = leg(LegKind.TRAIN, 8, LocalDateTime.parse(leaves), LocalDateTime.parse(arrives));
        return JourneyRules.refusal(leg, MARCH);
    }

    @Test
    void it_arrives_after_it_leaves() {
        assertThat(refusal("2027-03-26T09:12", "2027-03-26T13:40")).isEmpty();
        assertThat(refusal("2027-03-26T09:12", "2027-03-26T09:12")).contains(JourneyRefusal.ARRIVES_BEFORE_IT_LEAVES);
        assertThat(refusal("2027-03-26T09:12", "2027-03-25T13:40")).contains(JourneyRefusal.ARRIVES_BEFORE_IT_LEAVES);
    }

    @Test
    void in_the_night_of_march_the_hour_that_is_not_is_refused_and_the_hour_that_is_counted() {
        assertThat(refusal("2027-03-28T02:30", "2027-03-28T05:00")).contains(JourneyRefusal.NO_SUCH_TIME);
        assertThat(refusal("2027-03-28T01:59", "2027-03-28T03:01")).isEmpty();
        Run run = new Run(
                "Paris", "Tarbes", LocalDateTime.parse("2027-03-28T01:59"), LocalDateTime.parse("2027-03-28T03:01"));
        assertThat(run.arrivesAt()).isEqualTo(run.leavesAt().plusSeconds(120));
    }

    @Test
    void in_the_night_of_october_a_train_may_arrive_at_an_earlier_hour_than_it_left() {
        StayDays october = new StayDays(LocalDate.of(2027, 10, 30), LocalDate.of(2027, 11, 1));
        LegDraft leg =
                leg(LegKind.TRAIN, 8, LocalDateTime.parse("2027-10-31T02:50"), LocalDateTime.parse("2027-10-31T02:10"));
        assertThat(JourneyRules.refusal(leg, october)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "TRAIN, none, none",
                "TRAIN, 0, NO_SEATS",
                "TRAIN, 201, TOO_MANY_SEATS",
                "MINIBUS, none, NO_SEATS",
                "MINIBUS, 9, none",
                "MINIBUS, 10, MORE_THAN_NINE",
                "OTHER, 60, none"
            })
    void seats_are_counted_by_what_one_travels_with(
            LegKind kind, @Nullable Integer seats, @Nullable JourneyRefusal reason) {
        LocalDateTime leaves = MARCH.first().atTime(9, 0);
        assertThat(JourneyRules.refusal(leg(kind, seats, leaves, leaves.plusHours(2)), MARCH))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void one_meets_before_the_departure_the_evening_before_when_it_leaves_in_the_small_hours() {
        LocalDateTime night = LocalDateTime.parse("2027-03-27T00:10");
        assertThat(new Meeting(null, LocalTime.of(23, 30)).before(night)).isEqualTo(night.minusMinutes(40));
        LocalDateTime morning = LocalDateTime.parse("2027-03-27T09:12");
        LegDraft late = new LegDraft(
                Way.OUT,
                Stages.only(1),
                LegKind.TRAIN,
                new Run("Paris", "Tarbes", morning, morning.plusHours(4)),
                new Meeting("Hall 2", LocalTime.of(9, 30)),
                8,
                null);
        assertThat(JourneyRules.refusal(late, MARCH)).contains(JourneyRefusal.MEETING_AFTER_DEPARTURE);
    }

    @Test
    void a_leg_stands_at_most_a_day_outside_the_stay() {
        assertThat(refusal("2027-03-25T20:00", "2027-03-26T06:00")).isEmpty();
        assertThat(refusal("2027-03-24T20:00", "2027-03-25T06:00")).contains(JourneyRefusal.OUTSIDE_THE_STAY);
        assertThat(refusal("2027-03-30T20:00", "2027-03-31T06:00")).contains(JourneyRefusal.OUTSIDE_THE_STAY);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"2, 2", "1-2, 1–2", "1 à 2, 1–2", "1 – 3, 1–3", "deux, none", "'', none"})
    void stages_are_read_as_they_are_typed(String typed, @Nullable String written) {
        assertThat(Stages.read(typed).map(Stages::written)).isEqualTo(Optional.ofNullable(written));
    }

    @Test
    void stages_in_the_wrong_order_are_refused() {
        LocalDateTime leaves = MARCH.first().atTime(9, 0);
        LegDraft leg = new LegDraft(
                Way.OUT,
                new Stages(2, 1),
                LegKind.TRAIN,
                new Run("Paris", "Tarbes", leaves, leaves.plusHours(1)),
                Meeting.none(),
                8,
                null);
        assertThat(JourneyRules.refusal(leg, MARCH)).contains(JourneyRefusal.STAGE_OUT_OF_RANGE);
    }
}
