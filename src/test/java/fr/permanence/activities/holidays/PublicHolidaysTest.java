package fr.permanence.activities.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicHolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2076-04-19",
        "2285-03-22"
    })
    void easter_is_on_the_sunday_that_the_almanacs_say(LocalDate easter) {
        assertThat(PublicHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void labour_day_and_ascension_coincide_in_2008() {
        assertThat(PublicHolidays.on(LocalDate.of(2008, 5, 1)))
                .containsExactlyInAnyOrder(PublicHoliday.LABOUR_DAY, PublicHoliday.ASCENSION);
    }

    @Test
    void the_moving_days_of_2027_are_those_of_the_calendar() {
        assertThat(PublicHolidays.of(2027))
                .hasSize(11)
                .containsEntry(PublicHoliday.EASTER_MONDAY, LocalDate.of(2027, 3, 29))
                .containsEntry(PublicHoliday.ASCENSION, LocalDate.of(2027, 5, 6))
                .containsEntry(PublicHoliday.WHIT_MONDAY, LocalDate.of(2027, 5, 17));
    }

    @Test
    void easter_is_always_a_sunday_between_22_march_and_25_april() {
        for (int year = 1583; year <= 3000; year++) {
            LocalDate easter = PublicHolidays.easter(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }
}
