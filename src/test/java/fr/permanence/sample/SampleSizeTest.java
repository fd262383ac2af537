package fr.permanence.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleSizeTest {
    @Test
    void what_no_centre_can_have_is_refused() {
        assertThat(SampleSize.refusal(-1, 5)).contains(SampleRefusal.PEOPLE_NEGATIVE);
        assertThat(SampleSize.refusal(1_000_001, 5)).contains(SampleRefusal.PEOPLE_TOO_MANY);
        assertThat(SampleSize.refusal(750, -1)).contains(SampleRefusal.YEARS_NEGATIVE);
        assertThat(SampleSize.refusal(750, 51)).contains(SampleRefusal.YEARS_TOO_MANY);
        assertThatThrownBy(() -> new SampleSize(-1, 5, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_centre_and_the_largest_are_not() {
        assertThat(SampleSize.refusal(0, 0)).isEqualTo(Optional.empty());
        assertThat(SampleSize.refusal(1_000_000, 50)).isEqualTo(Optional.empty());
    }
}
