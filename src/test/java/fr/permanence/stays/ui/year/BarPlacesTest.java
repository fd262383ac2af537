package fr.permanence.stays.ui.year;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.stays.ui.shared.Zoom;
import fr.permanence.stays.ui.year.BarPlaces.Place;
import fr.permanence.stays.ui.year.BarPlaces.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class BarPlacesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final TimeScale YEAR = new TimeScale(Span.around(DAY, Zoom.YEAR), 1000);

    private static Wanted bar(int first, int nights) {
        LocalDate from = DAY.plusDays(first);
        return new Wanted(new Span(from, from.plusDays(nights)), 130, 90);
    }

    @Property(tries = 300)
    void no_bar_and_no_word_covers_another_or_leaves_the_line(
            @ForAll @Size(max = 60) List<@IntRange(min = -20, max = 380) Integer> begins) {
        List<Wanted> bars = begins.stream()
                .filter(first -> first > -8 && first < 365)
                .sorted()
                .map(first -> bar(first, Math.floorMod(first, 9)))
                .filter(bar -> bar.days().meets(YEAR.span()))
                .toList();
        List<Place> places = BarPlaces.of(bars, YEAR);
        assertThat(places).hasSameSizeAs(bars);
        for (Place one : places) {
            assertThat(one.whole().from()).isGreaterThanOrEqualTo(0);
            assertThat(one.whole().to()).isLessThanOrEqualTo(1000.001);
            assertThat(one.words()).isBetween(one.pill().from(), one.pill().to());
        }
        IntStream.range(0, places.size())
                .forEach(n -> places.stream()
                        .skip(n + 1L)
                        .filter(other -> other.lane() == places.get(n).lane())
                        .forEach(other -> assertThat(places.get(n).whole().to()
                                                <= other.whole().from()
                                        || other.whole().to()
                                                <= places.get(n).whole().from())
                                .isTrue()));
    }

    @Test
    void words_stand_on_a_bar_that_has_room_after_a_short_one_and_before_one_at_the_end_of_the_year() {
        Place month = BarPlaces.alone(bar(31, 60), YEAR);
        assertThat(month.isInside()).isTrue();
        Place week = BarPlaces.alone(bar(73, 4), YEAR);
        assertThat(week.words()).isEqualTo(week.days().to());
        Place last = BarPlaces.alone(bar(355, 4), YEAR);
        assertThat(last.words()).isLessThan(last.days().from());
    }
}
