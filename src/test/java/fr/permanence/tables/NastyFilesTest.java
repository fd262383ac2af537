package fr.permanence.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NastyFilesTest {
    private static final String ROW = "<row><c t='inlineStr'><is><t>Joy</t></is></c></row>";
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

    @TempDir
    private Path folder;

    private String refusal(String name, byte[] content) {
        return Read.bytes(folder, name, content).refusal();
    }

    private String refusal(Workbooks workbook) {
        return refusal("registre.xlsx", workbook.bytes());
    }

    private static byte[] compound(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(COMPOUND, 2048);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    @Test
    void a_text_named_as_a_workbook_is_read_for_what_it_is() {
        Read read = Read.bytes(folder, "registre.xlsx", "Nom;Code\nJoy;7\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.texts(1)).containsExactly("Joy", "7");
        assertThat(read.notices()).containsExactly("notice.really-text");
    }

    @Test
    void a_workbook_named_as_a_text_is_read_for_what_it_is() {
        Read read = Read.bytes(folder, "registre.csv", Workbooks.withRows(ROW).bytes());
        assertThat(read.texts(0)).containsExactly("Joy");
        assertThat(read.notices()).containsExactly("notice.really-workbook");
    }

    @Test
    void other_formats_are_named_in_the_refusal() {
        assertThat(refusal("r.xls", compound("Workbook"))).isEqualTo("refused.old-workbook");
        assertThat(refusal("r.xlsx", compound("EncryptedPackage"))).isEqualTo("refused.locked");
        assertThat(refusal("r.xls", compound("WordDocument"))).isEqualTo("refused.not-a-spreadsheet");
        assertThat(refusal("r.xls", "<html><table><tr><td>Joy".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("refused.web-page");
        assertThat(refusal("r.csv", "%PDF-1.7 trailer".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("refused.not-a-spreadsheet");
        assertThat(refusal("r.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("refused.open-document");
        assertThat(refusal("r.xlsx", zip("word/document.xml", "<w/>"))).isEqualTo("refused.not-a-spreadsheet");
        assertThat(refusal("r.xlsx", zip("xl/workbook.bin", "x"))).isEqualTo("refused.binary-workbook");
        assertThat(refusal("r.zip", zip("photo.jpg", "x"))).isEqualTo("refused.not-a-spreadsheet");
    }

    @Test
    void what_is_not_a_file_of_something_is_refused() {
        assertThat(Read.file(folder).refusal()).isEqualTo("refused.folder");
        assertThat(Read.file(folder.resolve("gone.csv")).refusal()).isEqualTo("refused.missing");
        assertThat(refusal("r.xlsx", new byte[0])).isEqualTo("refused.empty");
        assertThat(refusal(Workbooks.withRows(""))).isEqualTo("refused.empty");
    }

    @Test
    void a_part_that_unpacks_to_far_too_much_is_refused() {
        byte[] spaces = new byte[64 << 20];
        Arrays.fill(spaces, (byte) ' ');
        assertThat(refusal(Workbooks.withRows(ROW).part("xl/sharedStrings.xml", spaces)))
                .isEqualTo("refused.bomb");
        assertThat(refusal(Workbooks.withRows(ROW).part("xl/media/picture.png", spaces)))
                .isEqualTo("refused.bomb");
    }

    @Test
    void a_part_that_lies_about_its_size_is_refused_by_what_comes_out() {
        byte[] spaces = new byte[64 << 20];
        Arrays.fill(spaces, (byte) ' ');
        byte[] file =
                Workbooks.withRows(ROW).part("xl/sharedStrings.xml", spaces).bytes();
        assertThat(replaceEverywhere(file, intBytes(64 << 20), intBytes(4096))).isPositive();
        assertThat(refusal("r.xlsx", file)).isIn("refused.bomb", "refused.damaged");
    }

    @Test
    void more_parts_than_a_workbook_has_are_refused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i <= Limits.PARTS; i++) parts.put("xl/" + i, new byte[0]);
        assertThat(refusal("r.xlsx", Workbooks.zip(parts, ZipEntry.STORED))).isEqualTo("refused.bomb");
    }

    @Test
    void a_document_type_is_refused_in_every_part() {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>";
        assertThat(refusal(Workbooks.withRows(ROW)
                        .part("xl/worksheets/sheet1.xml", laughs + Workbooks.sheet("<row><c><v>&b;</v></c></row>"))))
                .isEqualTo("refused.document-type");
        assertThat(refusal(Workbooks.withRows(ROW)
                        .part("xl/sharedStrings.xml", laughs + "<sst><si><t>&b;</t></si></sst>")))
                .isEqualTo("refused.document-type");
        assertThat(refusal(Workbooks.withRows(ROW)
                        .part("xl/workbook.xml", "<!DOCTYPE x SYSTEM 'file:///etc/hostname'><workbook/>")))
                .isEqualTo("refused.document-type");
    }

    @Test
    void numbers_that_lie_about_places_do_not_fill_the_memory() {
        assertThat(Read.bytes(
                                folder,
                                "r.xlsx",
                                Workbooks.withRows(ROW + "<row><c t='s'><v>2000000000</v></c></row>")
                                        .part("xl/sharedStrings.xml", "<sst/>")
                                        .bytes())
                        .rows())
                .hasSize(1);
        assertThat(refusal(Workbooks.withRows("<row><c r='ZZZZZZ1'><v>1</v></c></row>")))
                .isEqualTo("refused.damaged");
        assertThat(refusal(Workbooks.withRows("<row r='2000000000'><c><v>1</v></c></row>")))
                .isEqualTo("refused.damaged");
        assertThat(refusal(Workbooks.withRows("<a>".repeat(5000)))).isEqualTo("refused.damaged");
    }

    @Test
    void a_workbook_cut_short_is_damaged() {
        byte[] whole = Workbooks.withRows(ROW.repeat(500)).bytes();
        assertThat(refusal("r.xlsx", Arrays.copyOf(whole, whole.length / 2))).isEqualTo("refused.damaged");
        assertThat(refusal("r.xlsx", Arrays.copyOf(whole, 4))).isEqualTo("refused.damaged");
    }

    @Test
    void a_stopped_reading_ends_at_the_next_row_and_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("long.csv"), "Joy;Okafor\n".repeat(50_000));
        int[] seen = {0};
        Reading end = Spreadsheet.in(file).read(row -> seen[0]++, () -> seen[0] == 20_000, count -> {});
        assertThat(end).isEqualTo(new Reading.Stopped());
        assertThat(seen[0]).isEqualTo(20_000);
    }

    @Test
    void what_the_asker_throws_is_not_swallowed() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "Joy;Okafor\n");
        assertThatThrownBy(() -> Spreadsheet.in(file)
                        .read(
                                row -> {
                                    throw new IllegalStateException("asker");
                                },
                                () -> false,
                                count -> {}))
                .hasMessage("asker");
    }

    private static byte[] zip(String part, String content) {
        return Workbooks.zip(Map.of(part, content.getBytes(StandardCharsets.UTF_8)), ZipEntry.DEFLATED);
    }

    private static byte[] intBytes(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    private static int replaceEverywhere(byte[] file, byte[] old, byte[] replacement) {
        int found = 0;
        for (int i = 0; i <= file.length - old.length; i++) {
            if (Arrays.equals(file, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(replacement, 0, file, i, replacement.length);
                found++;
            }
        }
        return found;
    }
}
