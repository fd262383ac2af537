package fr.permanence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void an_hour_is_read_as_people_write_it() {
        for (String typed : new String[] {"14:30", "14h30", "14 h 30", "14H30", "14.30"})
            assertThat(TypedTime.read(typed)).as(typed).contains(LocalTime.of(14, 30));
        assertThat(TypedTime.read("9h")).contains(LocalTime.of(9, 0));
        assertThat(TypedTime.read("9")).contains(LocalTime.of(9, 0));
        for (String typed : new String[] {"", "24:00", "12:60", "midi", "-1", "14:3"})
            assertThat(TypedTime.read(typed)).as(typed).isEmpty();
    }

    @Test
    void the_29th_of_february_is_a_day_only_in_a_leap_year() {
        assertThat(TypedDay.read("29/02/2028", TODAY)).contains(LocalDate.of(2028, 2, 29));
        assertThat(TypedDay.read("29/02/2027", TODAY)).isEmpty();
        assertThat(TypedDay.read("29/2", TODAY)).isEmpty();
        assertThat(TypedDay.read("3/12", TODAY)).contains(LocalDate.of(2026, 12, 3));
    }

    @Test
    void money_is_read_to_the_cent_and_never_rounded() {
        assertThat(TypedNumber.cents("12,50")).hasValue(1250);
        assertThat(TypedNumber.cents("12.5 €")).hasValue(1250);
        assertThat(TypedNumber.cents("")).hasValue(0);
        assertThat(TypedNumber.cents("0,05")).hasValue(5);
        for (String typed : new String[] {"12,505", "douze", "1e3", "--1"})
            assertThat(TypedNumber.cents(typed)).as(typed).isEmpty();
    }

    @Property
    void money_that_is_written_is_read_as_it_was(@ForAll @IntRange(max = 1_000_000) int cents) {
        assertThat(TypedNumber.cents(TypedNumber.euros(cents))).hasValue(cents);
    }

    @Test
    void a_number_too_long_to_mean_anything_is_none() {
        assertThat(TypedNumber.whole("5000")).hasValue(5000);
        assertThat(TypedNumber.whole("-3")).hasValue(-3);
        assertThat(TypedNumber.whole("99999999999999999999")).isEmpty();
        assertThat(TypedNumber.whole("douze")).isEmpty();
    }
}
