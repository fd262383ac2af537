package fr.permanence.stays;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ids.DestinationId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What can be written of a stay, and what cannot. */
final class StayRulesTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);

    private static StayDraft draft(LocalDate first, LocalDate last) {
        return new StayDraft(new DestinationId(1), new StayDays(first, last), Departure.unknown(), 10, 4000);
    }

    @Test
    void a_return_before_the_departure_is_refused() {
        assertThat(StayRules.refusal(draft(MONDAY, MONDAY.minusDays(1)))).contains(StayRefusal.RETURN_BEFORE_DEPARTURE);
        assertThat(StayRules.refusal(draft(MONDAY, MONDAY))).isEmpty();
    }

    @Test
    void on_one_day_they_return_after_they_left() {
        StayDraft day = draft(MONDAY, MONDAY);
        Departure backwards = new Departure(LocalTime.of(9, 0), LocalTime.of(8, 0), null);
        assertThat(StayRules.refusal(new StayDraft(day.destination(), day.days(), backwards, 10, 0)))
                .contains(StayRefusal.RETURNS_BEFORE_LEAVING);
    }

    @Test
    void a_stay_over_new_year_or_the_clock_change_is_a_stay_like_another() {
        StayDays newYear = new StayDays(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 2));
        assertThat(newYear.count()).isEqualTo(5);
        assertThat(newYear.all()).contains(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
        StayDays clockChange = new StayDays(LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 29));
        assertThat(clockChange.nights()).isEqualTo(2);
        assertThat(StayRules.refusal(draft(newYear.first(), newYear.last()))).isEmpty();
        assertThat(StayRules.refusal(draft(clockChange.first(), clockChange.last())))
                .isEmpty();
    }

    @Test
    void a_mistyped_year_or_a_stay_without_end_is_refused() {
        assertThat(StayRules.refusal(draft(MONDAY.withYear(20), MONDAY))).contains(StayRefusal.YEAR_OUT_OF_RANGE);
        assertThat(StayRules.refusal(draft(MONDAY, MONDAY.plusDays(30)))).isEmpty();
        assertThat(StayRules.refusal(draft(MONDAY, MONDAY.plusDays(31)))).contains(StayRefusal.TOO_LONG);
    }

    @Test
    void what_is_counted_from_the_departure_keeps_its_date_when_the_beginning_is_stretched_and_moves_along_else() {
        StayDays was = new StayDays(MONDAY, MONDAY.plusDays(4));
        assertThat(StayRules.renumbered(was, was.shifted(7))).isZero();
        assertThat(StayRules.renumbered(was, new StayDays(MONDAY, MONDAY.plusDays(6))))
                .isZero();
        assertThat(StayRules.renumbered(was, new StayDays(MONDAY.minusDays(2), was.last())))
                .isEqualTo(2);
        assertThat(StayRules.renumbered(was, new StayDays(MONDAY.plusDays(1), was.last())))
                .isEqualTo(-1);
    }
}
