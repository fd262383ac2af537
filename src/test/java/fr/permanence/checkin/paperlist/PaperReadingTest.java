package fr.permanence.checkin.paperlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a list that was kept on paper. */
final class PaperReadingTest {
    private static PaperLine line(String written) {
        List<PaperLine> lines = PaperReading.read(written);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14:10 Joy", "14h10 Joy", "14.10 Joy", "14 h 10 Joy", "14:10 - Joy", "14:10\tJoy", "Joy\t14:10",
                "Joy 14h10", "- 14:10 Joy", "- Joy 14:10", "3. 14:10 Joy", "14:10:00\tJoy", " 14H10  Joy ", "14h10, Joy"
            })
    void a_time_is_read_however_it_is_written(String written) {
        assertThat(line(written)).isEqualTo(new PaperLine(1, LocalTime.of(14, 10), "Joy", null, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 anonymes", "+3", "3", "3 personnes anonymes", "3 personnes", "3 anonymous", "3 sans nom"})
    void people_without_a_name_are_a_number(String written) {
        assertThat(line(written)).isEqualTo(new PaperLine(1, null, null, null, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9h anonyme", "9:00", "9 h une anonyme", "9.00 ?", "9h00 sans nom", "09:00 x"})
    void one_without_a_name_is_one(String written) {
        assertThat(line(written)).isEqualTo(new PaperLine(1, LocalTime.of(9, 0), null, null, 1));
    }

    @ParameterizedTest
    @CsvSource({"Joy", "Mama Joy", "7-bleu", "Joy 2", "25:10 Joy", "مريم", "Anne-Marie", "14e Joy", "0 anonymes"})
    void what_is_no_time_stays_a_name(String written) {
        assertThat(line(written)).isEqualTo(new PaperLine(1, null, written, null, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14:10 code 7-bleu",
                "14h10 Code 7-bleu",
                "code 7-bleu 14:10",
                "- 14:10 CODE  7-bleu",
                "14:10\tcode\t7-bleu",
                "14:10 code : 7-bleu",
                "14:10 code: 7-bleu"
            })
    void a_code_is_a_visit_without_a_name_under_that_code(String written) {
        assertThat(line(written)).isEqualTo(new PaperLine(1, LocalTime.of(14, 10), null, "7-bleu", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "Codette", "Codé 7", "Joy code 7", "code7-bleu"})
    void a_word_that_only_looks_like_code_stays_a_name(String written) {
        assertThat(line(written)).isEqualTo(new PaperLine(1, null, written, null, 1));
    }

    @Test
    void blank_lines_count_for_nothing_and_lines_keep_their_place() {
        List<PaperLine> lines = PaperReading.read("14:10 Joy\r\n\r\n \t \n14:20 Mirela\n\u202E\n");
        assertThat(lines).extracting(PaperLine::number).containsExactly(1, 4);
        assertThat(lines).extracting(PaperLine::name).containsExactly("Joy", "Mirela");
        assertThat(PaperReading.read("")).isEmpty();
        assertThat(PaperReading.read("a\n".repeat(600))).hasSize(PaperReading.MOST_LINES);
    }

    @Test
    void a_line_without_a_time_is_as_the_one_before() {
        java.time.LocalDate day = java.time.LocalDate.of(2026, 11, 20);
        java.time.Instant now = java.time.Instant.parse("2026-11-24T13:41:00Z");
        List<PaperEntry> entries = List.of(entry(null), entry(LocalTime.of(14, 10)), entry(null));
        assertThat(PaperRules.times(day, entries, now))
                .containsOnly(java.time.Instant.parse("2026-11-20T13:10:00Z"))
                .hasSize(3);
        assertThat(PaperRules.times(day, List.of(entry(null)), now))
                .containsExactly(java.time.Instant.parse("2026-11-20T11:00:00Z"));
    }

    private static PaperEntry entry(@Nullable LocalTime time) {
        return new PaperEntry(time, new PaperEntry.Anonymous(1));
    }
}
