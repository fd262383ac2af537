package fr.permanence.activities.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.activities.sessions.Recurrence.After;
import fr.permanence.activities.sessions.Recurrence.Monthly;
import fr.permanence.activities.sessions.Recurrence.Never;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Once;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.activities.sessions.SessionRules.Because;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SessionRulesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    private static @Nullable SessionRefusal refusal(Recurrence recurrence) {
        return refusal(recurrence, TWO, FOUR);
    }

    private static @Nullable SessionRefusal refusal(Recurrence recurrence, LocalTime from, LocalTime to) {
        return SessionRules.refusal(new SeriesDraft(recurrence, from, to, Map.of()))
                .map(Because::reason)
                .orElse(null);
    }

    private static Weekly weekly(LocalDate first, Recurrence.Ending ending) {
        return new Weekly(first, 1, Set.of(DayOfWeek.TUESDAY), ending);
    }

    @Test
    void several_days_of_every_other_week_count_from_the_week_of_the_first_day() {
        Weekly rule = new Weekly(TUESDAY, 2, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), new After(5));
        assertThat(RuleText.days(rule))
                .containsExactly(
                        TUESDAY,
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2026, 12, 29));
    }

    @Test
    void the_last_friday_of_the_month_is_found() {
        Monthly rule = new Monthly(TUESDAY, 1, -1, DayOfWeek.FRIDAY, new On(LocalDate.of(2027, 3, 1)));
        assertThat(RuleText.days(rule))
                .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 29), LocalDate.of(2027, 2, 26));
    }

    @Test
    void the_29th_of_february_is_a_day_like_any_other() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertThat(refusal(new Once(leap))).isNull();
        assertThat(RuleText.days(weekly(leap, new After(2)))).containsExactly(leap, LocalDate.of(2028, 3, 7));
    }

    @Test
    void a_rule_is_read_as_it_was_written() {
        for (Recurrence rule : new Recurrence[] {
            new Weekly(TUESDAY, 3, Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), new On(TUESDAY.plusYears(1))),
            new Weekly(TUESDAY, 1, Set.of(DayOfWeek.TUESDAY), new After(12)),
            new Monthly(TUESDAY, 2, -1, DayOfWeek.TUESDAY, new After(4)),
            new Monthly(TUESDAY, 1, 1, DayOfWeek.TUESDAY, new On(TUESDAY.plusMonths(7))),
            new Once(TUESDAY)
        })
            assertThat(RuleText.read(rule.first(), RuleText.of(rule).orElse(null)))
                    .isEqualTo(rule);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThat(refusal(weekly(TUESDAY, new Never()))).isEqualTo(SessionRefusal.NEVER_ENDS);
        assertThat(refusal(weekly(TUESDAY, new After(5_000)))).isEqualTo(SessionRefusal.TOO_MANY);
        assertThat(refusal(weekly(TUESDAY, new On(LocalDate.of(2099, 1, 1))))).isEqualTo(SessionRefusal.TOO_MANY);
        assertThat(refusal(weekly(TUESDAY, new After(600)))).isNull();
        assertThat(refusal(weekly(TUESDAY, new After(0)))).isEqualTo(SessionRefusal.OUT_OF_RANGE);
        assertThat(refusal(weekly(TUESDAY, new On(TUESDAY.minusDays(1)))))
                .isEqualTo(SessionRefusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(refusal(new Once(TUESDAY), FOUR, TWO)).isEqualTo(SessionRefusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(refusal(new Once(TUESDAY), TWO, TWO)).isEqualTo(SessionRefusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(refusal(new Once(LocalDate.of(1920, 1, 1)))).isEqualTo(SessionRefusal.FAR_AWAY);
        assertThat(refusal(new Weekly(TUESDAY, 0, Set.of(DayOfWeek.MONDAY), new After(1))))
                .isEqualTo(SessionRefusal.OUT_OF_RANGE);
        assertThat(refusal(new Monthly(TUESDAY, 1, 5, DayOfWeek.MONDAY, new After(1))))
                .isEqualTo(SessionRefusal.OUT_OF_RANGE);
        assertThat(refusal(weekly(TUESDAY.plusDays(1), new On(TUESDAY.plusDays(2)))))
                .isEqualTo(SessionRefusal.NO_DAY);
    }

    @Test
    void half_past_two_on_the_nights_the_clocks_change_is_refused_with_its_day() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        LocalDate autumn = LocalDate.of(2027, 10, 31);
        LocalTime night = LocalTime.of(2, 30);
        for (LocalDate change : new LocalDate[] {spring, autumn})
            assertThat(SessionRules.refusal(new SeriesDraft(new Once(change), night, LocalTime.of(4, 0), Map.of())))
                    .contains(new Because(SessionRefusal.CLOCKS_CHANGE, change));
        Weekly sundays = new Weekly(spring.minusWeeks(2), 1, Set.of(DayOfWeek.SUNDAY), new After(4));
        assertThat(SessionRules.refusal(new SeriesDraft(sundays, night, LocalTime.of(4, 0), Map.of())))
                .contains(new Because(SessionRefusal.CLOCKS_CHANGE, spring));
        assertThat(SessionRules.refusal(
                        new SeriesDraft(sundays, night, LocalTime.of(4, 0), Map.of(spring, GapReason.CHOSEN))))
                .isEmpty();
        assertThat(refusal(new Once(spring), LocalTime.of(1, 59), LocalTime.of(3, 0)))
                .isNull();
    }
}
