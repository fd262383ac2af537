package fr.permanence.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfTest {
    private static final String LETTERS = "Nguyễn, Şahin, Łucja, Жанна, 中文 李小英, ع مريم";

    @TempDir
    private Path directory;

    private static Paper paper(List<Paper.Piece> pieces) {
        return new Paper("Fiche", pieces, "24/11/2026");
    }

    @Test
    void every_script_has_its_letters_and_an_unknown_sign_is_written_as_its_number() {
        Typefaces faces = new Typefaces();
        assertThat(faces.lacking(LETTERS)).isEmpty();
        assertThat(faces.phrase("a\uE000b", 10, false).getContent()).isEqualTo("a[U+E000]b");
    }

    @Test
    void what_is_written_can_be_read_back() throws IOException {
        Path file = directory.resolve("fiche.pdf");
        Pdf.write(paper(List.of(new Paper.Heading("Identité"), new Paper.Text("Nguyễn Şahin Łucja Жанна 李小英"))), file);
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("Identité", "Nguyễn", "Şahin", "Łucja", "Жанна", "李小英");
        }
    }

    @Test
    void a_long_table_and_an_endless_text_go_on_over_the_pages() throws IOException {
        Path file = directory.resolve("long.pdf");
        List<List<String>> rows = Collections.nCopies(200, List.of("24/11/2026", "Café, douche"));
        Pdf.write(
                paper(List.of(
                        new Paper.Table(List.of("Jour", "Services"), List.of(1, 3), rows),
                        new Paper.Text("mot ".repeat(4000)))),
                file);
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(6);
            PdfTextExtractor text = new PdfTextExtractor(reader);
            assertThat(text.getTextFromPage(2)).contains("Jour", "Café, douche");
        }
    }

    @Test
    void what_is_about_one_woman_is_not_torn_from_her_name_by_the_end_of_a_page() throws IOException {
        Path file = directory.resolve("pack.pdf");
        List<Paper.Piece> pieces = new ArrayList<>();
        for (int n = 1; n <= 12; n++) {
            pieces.add(new Paper.Heading("Nom" + n + "."));
            pieces.add(new Paper.Table(
                    List.of(), List.of(1, 3), Collections.nCopies(9, List.of("Santé", "de" + n + "."))));
        }
        Pdf.write(paper(pieces), file);
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            assertThat(reader.getNumberOfPages()).isBetween(3, 5);
            for (int page = 1; page <= reader.getNumberOfPages(); page++)
                for (int n = 1; n <= 12; n++)
                    assertThat(text.getTextFromPage(page).contains("de" + n + "."))
                            .isEqualTo(text.getTextFromPage(page).contains("Nom" + n + "."));
        }
    }

    @Test
    void an_older_file_is_replaced_and_no_part_is_left() throws IOException {
        Path file = directory.resolve("fiche.pdf");
        Files.writeString(file, "old");
        Pdf.write(paper(List.of(new Paper.Text(LETTERS))), file);
        assertThat(Files.size(file)).isGreaterThan(1000);
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }
}
