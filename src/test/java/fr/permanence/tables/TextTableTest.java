package fr.permanence.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    private static final String REGISTER =
            "Prénom;Nom;Née le\r\nZoé;Béranger;12/03/1991\r\nInès;Lefèvre;03/04/1988\r\n";

    @TempDir
    private Path folder;

    private Read read(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) all.writeBytes(piece);
        return Read.bytes(folder, "registre.csv", all.toByteArray());
    }

    private Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "IBM850"})
    void accents_are_read_without_a_mark_in(String charset) {
        Read read = read(REGISTER.getBytes(Charset.forName(charset)));
        assertThat(read.texts(0)).containsExactly("Prénom", "Nom", "Née le");
        assertThat(read.texts(2)).containsExactly("Inès", "Lefèvre", "03/04/1988");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void the_mark_at_the_start_is_no_part_of_the_first_heading(String charset) {
        Read read = read(("\uFEFF" + REGISTER).getBytes(Charset.forName(charset)));
        assertThat(read.texts(0)).containsExactly("Prénom", "Nom", "Née le");
    }

    @Test
    void an_encoding_that_was_guessed_is_said() {
        assertThat(read(REGISTER.getBytes(Charset.forName("windows-1252"))).notices())
                .containsExactly("notice.encoding");
        assertThat(read(REGISTER).notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '$',
            value = {"$,$", "$;$", "$\t$", "$|$"})
    void cells_are_parted_by(String separator) {
        Read read = read(REGISTER.replace(";", separator));
        assertThat(read.texts(1)).containsExactly("Zoé", "Béranger", "12/03/1991");
    }

    @Test
    void commas_inside_cells_do_not_make_columns() {
        Read read = read("Nom;Notes\nJoy;un, deux, trois, quatre\nBlessing;cinq, six\n");
        assertThat(read.texts(1)).containsExactly("Joy", "un, deux, trois, quatre");
    }

    @Test
    void a_line_that_announces_the_separator_is_no_row() {
        Read read = read("sep=|\r\nNom|Notes;x\r\nJoy|a;b;c\r\n");
        assertThat(read.rows().getFirst().number()).isEqualTo(1);
        assertThat(read.texts(1)).containsExactly("Joy", "a;b;c");
    }

    @Test
    void quotation_marks_hold_separators_marks_and_line_breaks_together() {
        Read read = read("Nom;Notes\n\"Okafor; dite \"\"Joy\"\"\";\"un\ndeux\"\nMercy;x\n");
        assertThat(read.texts(1)).containsExactly("Okafor; dite \"Joy\"", "un\ndeux");
        assertThat(read.rows().get(2).number()).isEqualTo(3);
    }

    @Test
    void blank_lines_and_empty_columns_keep_their_numbers() {
        Read read = read("Nom;;Notes\n\n;;\nJoy;;ici\n");
        Row joy = read.rows().get(1);
        assertThat(joy.number()).isEqualTo(4);
        assertThat(joy.at(2))
                .hasValueSatisfying(cell -> assertThat(cell.toString()).isEqualTo("Cell C4"));
        assertThat(joy.at(1)).isEmpty();
    }

    @Test
    void a_quotation_mark_never_closed_is_refused_rather_than_swallowing_people() {
        assertThat(read("Nom;Notes\n\"Joy;a\nMercy;b\n").refusal()).isEqualTo("refused.open-quote");
    }

    @Test
    void a_cell_beyond_what_a_spreadsheet_holds_is_refused() {
        assertThat(read("Nom;Notes\nJoy;" + "x".repeat(Limits.CELL + 1)).refusal())
                .isEqualTo("refused.long-cell");
        assertThat(read("Nom;Notes\nJoy;\"" + "x".repeat(Limits.RECORD + 100_000))
                        .refusal())
                .isEqualTo("refused.open-quote");
    }

    @Test
    void too_many_rows_or_columns_are_refused() {
        assertThat(read("a;b\n".repeat(Limits.ROWS + 1)).refusal()).isEqualTo("refused.too-many-rows");
        assertThat(read("a;".repeat(Limits.COLUMNS) + "a").refusal()).isEqualTo("refused.too-many-columns");
        assertThat(read("a;".repeat(Limits.COLUMNS - 1) + "a" + ";".repeat(900)).texts(0))
                .hasSize(Limits.COLUMNS);
    }

    @Test
    void binary_content_is_no_spreadsheet_wherever_it_stands() {
        assertThat(read(new byte[] {1, 2, 3, 4, 0, 9}).refusal()).isEqualTo("refused.not-a-spreadsheet");
        assertThat(read(("a;b\n".repeat(40_000) + "\0").getBytes(StandardCharsets.UTF_8))
                        .refusal())
                .isEqualTo("refused.not-a-spreadsheet");
    }

    @Test
    void a_file_without_a_filled_cell_is_empty() {
        assertThat(read("").refusal()).isEqualTo("refused.empty");
        assertThat(read(";;;\n \n;;").refusal()).isEqualTo("refused.empty");
        assertThat(read("\uFEFF").refusal()).isEqualTo("refused.empty");
    }
}
