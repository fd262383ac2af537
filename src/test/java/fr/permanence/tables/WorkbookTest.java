package fr.permanence.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##"/>
            <numFmt numFmtId="165" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="0000"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/>
            <xf numFmtId="166"/><xf numFmtId="20"/></cellXfs></styleSheet>
            """;

    @TempDir
    private Path folder;

    private Read read(Workbooks workbook) {
        return Read.bytes(folder, "registre.xlsx", workbook.bytes());
    }

    private Read written(Consumer<Workbook> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Permanence", "1.0")) {
            content.accept(workbook);
        }
        return Read.bytes(folder, "registre.xlsx", out.toByteArray());
    }

    private Cell cell(String xml) {
        return read(Workbooks.withRows("<row r='3'>" + xml + "</row>").part("xl/styles.xml", STYLES))
                .rows()
                .getFirst()
                .cells()
                .getFirst();
    }

    @Test
    void a_workbook_of_another_program_is_read_with_its_dates() throws IOException {
        Read read = written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Registre");
            sheet.value(0, 0, "Prénom");
            sheet.value(0, 1, "Née le");
            sheet.value(2, 0, "Zoé");
            sheet.value(2, 1, LocalDate.of(1991, 3, 12));
            sheet.style(2, 1).format("dd/MM/yyyy").set();
        });
        assertThat(read.texts(0)).containsExactly("Prénom", "Née le");
        Row zoe = read.rows().get(1);
        assertThat(zoe.number()).isEqualTo(3);
        assertThat(zoe.cells().get(1))
                .isEqualTo(new Cell(3, 1, "12/03/1991", new Content.Day(LocalDate.of(1991, 3, 12))));
    }

    @Test
    void the_first_sheet_with_content_is_taken_and_said_hidden_ones_last() throws IOException {
        Read read = written(workbook -> {
            Worksheet lists = workbook.newWorksheet("Listes");
            lists.value(0, 0, "Pays");
            lists.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            workbook.newWorksheet("Vide");
            workbook.newWorksheet("Personnes").value(0, 0, "Joy");
        });
        assertThat(read.texts(0)).containsExactly("Joy");
        assertThat(read.end()).isEqualTo(new Reading.Finished(1, List.of(Notice.of("sheet", "Personnes", 3))));
    }

    @Test
    void a_phone_that_became_a_number_reads_as_its_digits() {
        assertThat(cell("<c r='A3'><v>6.01010101E8</v></c>").text()).isEqualTo("601010101");
        assertThat(cell("<c r='A3' s='3'><v>601010101</v></c>").text()).isEqualTo("06 01 01 01 01");
    }

    @Test
    void numbers_read_as_the_sheet_shows_them() {
        assertThat(cell("<c r='A3'><v>12.0</v></c>").text()).isEqualTo("12");
        assertThat(cell("<c r='A3'><v>0.30000000000000004</v></c>").text()).isEqualTo("0.3");
        assertThat(cell("<c r='A3' s='2'><v>0.125</v></c>").text()).isEqualTo("12.5 %");
        assertThat(cell("<c r='A3' s='5'><v>12</v></c>").text()).isEqualTo("0012");
        assertThat(cell("<c r='A3' s='6'><v>0.59375</v></c>").text()).isEqualTo("14:15");
        assertThat(cell("<c r='A3'><v>1E300</v></c>").text()).isEqualTo("1E+300");
        assertThat(cell("<c r='A3'><v>1E999999999</v></c>").text()).isEqualTo("1E999999999");
        assertThat(cell("<c r='A3'><v>33309</v></c>").content())
                .isEqualTo(new Content.Amount(new BigDecimal("33309"), LocalDate.of(1991, 3, 12)));
    }

    @Test
    void days_are_known_by_the_format_of_their_cell() {
        assertThat(cell("<c r='A3' s='1'><v>33309</v></c>").text()).isEqualTo("12/03/1991");
        assertThat(cell("<c r='A3' s='4'><v>33309</v></c>").content())
                .isEqualTo(new Content.Day(LocalDate.of(1991, 3, 12)));
        assertThat(cell("<c r='A3' t='d'><v>1991-03-12T00:00:00</v></c>").text())
                .isEqualTo("12/03/1991");
    }

    @Test
    void workbooks_that_count_from_1904_give_the_same_days() {
        Read read = read(Workbooks.withRows("<row><c s='1'><v>31847</v></c></row>")
                .part("xl/styles.xml", STYLES)
                .date1904());
        assertThat(read.texts(0)).containsExactly("12/03/1991");
    }

    @Test
    void formulas_give_what_they_last_showed_and_failed_ones_are_known_as_such() {
        assertThat(cell("<c r='A3' t='str'><f>A1&amp;B1</f><v>Joy Okafor</v></c>")
                        .text())
                .isEqualTo("Joy Okafor");
        assertThat(cell("<c r='A3' s='1'><f>TODAY()</f><v>33309</v></c>").text())
                .isEqualTo("12/03/1991");
        assertThat(cell("<c r='A3' t='e'><f>1/0</f><v>#DIV/0!</v></c>").content())
                .isEqualTo(Content.BROKEN);
        assertThat(cell("<c r='A3' t='b'><v>1</v></c>").content()).isEqualTo(new Content.Truth(true));
    }

    @Test
    void texts_in_pieces_are_joined_without_reading_aids_and_escapes_are_undone() {
        assertThat(cell("<c r='A3' t='inlineStr'><is><r><t>Zo</t></r><r><t>é</t></r><rPh><t>zoe</t></rPh></is></c>")
                        .text())
                .isEqualTo("Zoé");
        assertThat(cell("<c r='A3' t='inlineStr'><is><t>un_x000A_deux</t></is></c>")
                        .text())
                .isEqualTo("un\ndeux");
        Read shared = read(Workbooks.withRows("<row><c t='s'><v>1</v></c><c t='s'><v>7</v></c></row>")
                .part("xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><t>Joy</t></si></sst>"));
        assertThat(shared.texts(0)).containsExactly("Joy");
    }

    @Test
    void cells_out_of_order_come_from_left_to_right() {
        Read read = read(Workbooks.withRows(
                "<row><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c></row><row r='9'><c><v>5</v></c></row>"));
        assertThat(read.texts(0)).containsExactly("1", "3");
        assertThat(read.rows().get(1).number()).isEqualTo(9);
    }

    @Test
    void more_columns_than_a_register_has_are_refused_only_if_filled() {
        assertThat(read(Workbooks.withRows("<row><c r='ZZ1'><v>3</v></c></row>"))
                        .refusal())
                .isEqualTo("refused.too-many-columns");
        assertThat(read(Workbooks.withRows("<row><c r='A1'><v>3</v></c><c r='ZZ1'/></row>"))
                        .texts(0))
                .containsExactly("3");
    }

    @Test
    void parts_in_another_encoding_keep_their_accents() {
        String sheet = Workbooks.sheet("<row><c t='inlineStr'><is><t>Zoé</t></is></c></row>");
        for (String encoding : List.of("UTF-16", "ISO-8859-1", "UTF-8")) {
            byte[] part =
                    ("<?xml version='1.0' encoding='" + encoding + "'?>" + sheet).getBytes(Charset.forName(encoding));
            assertThat(read(Workbooks.withRows("").part("xl/worksheets/sheet1.xml", part))
                            .texts(0))
                    .as(encoding)
                    .containsExactly("Zoé");
        }
    }
}
