package fr.permanence.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.ColumnText;

final class ColumnWidthsTest {
    private static final float ROOM = 495;
    private final Typefaces faces = new Typefaces();

    private float[] widths(List<String> head, Integer... asked) {
        return ColumnWidths.of(new Paper.Table(head, List.of(asked), List.of()), faces, 11, 9, ROOM);
    }

    @Test
    void columns_are_as_wide_as_asked_where_their_heads_have_room() {
        assertThat(widths(List.of("Jour", "Heure"), 1, 2)).containsExactly(165, 330);
        assertThat(widths(List.of(), 1, 1, 1)).containsExactly(165, 165, 165);
    }

    @Test
    void no_word_of_a_head_is_broken_and_the_table_is_no_wider() {
        float[] widths = widths(List.of("Jour", "Accompagnements", "Services et demandes"), 4, 1, 8);
        assertThat(widths[1]).isGreaterThanOrEqualTo(ColumnText.getWidth(faces.phrase("Accompagnements", 11, true)));
        assertThat(widths[0] + widths[1] + widths[2]).isCloseTo(ROOM, within(0.1f));
    }
}
