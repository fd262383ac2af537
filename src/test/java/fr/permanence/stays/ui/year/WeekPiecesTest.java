package fr.permanence.stays.ui.year;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.ui.shared.Zoom;
import fr.permanence.stays.ui.year.WeekPieces.Piece;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WeekPiecesTest {
    private static final Span MARCH = Span.around(LocalDate.of(2027, 3, 10), Zoom.MONTH);

    private static Bar bar(int id, LocalDate first, LocalDate last) {
        return new Bar(new StayId(id), "Lourdes", "0/10", new Span(first, last), StayPhase.PREPARING);
    }

    @Test
    void a_stay_over_a_weekend_is_cut_where_the_week_ends() {
        Bar stay = bar(1, LocalDate.of(2027, 3, 12), LocalDate.of(2027, 3, 16));
        assertThat(WeekPieces.of(List.of(stay), MARCH))
                .containsExactly(new Piece(stay, 1, 4, 6, 0), new Piece(stay, 2, 0, 1, 0));
    }

    @Test
    void what_lies_before_or_after_the_weeks_seen_is_left_out() {
        Bar stay = bar(1, LocalDate.of(2027, 2, 24), LocalDate.of(2027, 3, 2));
        assertThat(WeekPieces.weeks(MARCH)).isEqualTo(5);
        assertThat(WeekPieces.of(List.of(stay), MARCH)).containsExactly(new Piece(stay, 0, 0, 1, 0));
    }

    @Test
    void stays_of_the_same_days_lie_below_each_other() {
        Bar one = bar(1, LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 10));
        Bar other = bar(2, LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 11));
        Bar later = bar(3, LocalDate.of(2027, 3, 11), LocalDate.of(2027, 3, 12));
        assertThat(WeekPieces.of(List.of(one, other, later), MARCH))
                .extracting(Piece::lane)
                .containsExactly(0, 1, 0);
    }
}
