package fr.permanence.activities.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.activities.Course;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.people.Birth;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.print.Paper;
import fr.permanence.print.Pdf;
import fr.permanence.print.WholeFile;
import fr.permanence.tables.Cell;
import fr.permanence.tables.OutgoingSheet;
import fr.permanence.tables.OutgoingWorkbook;
import fr.permanence.tables.Row;
import fr.permanence.tables.Spreadsheet;
import fr.permanence.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The papers of activities: what is on them, that every letter is, and that no file is left half written. */
@SuppressWarnings("NullAway.Init")
final class ActivityPapersTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<String> NAMES =
            List.of("Nguyễn", "Łucja", "Жанна", "李小英", "Şahin", "مريم", "=1+1", "@cmd", "+33", "-2", "Zoé");

    @TempDir
    Path directory;

    private TestHouse house;
    private Course course;
    private final PaperDrawing drawing = new PaperDrawing(() -> Language.FRENCH);

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        course = Course.in(house, 30, 4);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ActivityPapers papers() {
        return course.services().papers();
    }

    private SessionId first() {
        return course.session(0).id();
    }

    private void theFirstSessionsWereHeld() {
        house.clock().move(Duration.ofDays(21));
    }

    private String written(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(paper, out);
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++)
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            return text.toString();
        }
    }

    private PersonId knows(String chosen, String family, String phone) {
        PersonDraft draft =
                new PersonDraft(chosen, family, List.of(), Birth.UNKNOWN, List.of(phone), List.of(), null, null);
        return ((People.Kept) house.services().people.add(draft)).person();
    }

    @Test
    void the_sheet_lists_who_is_expected_by_first_name_with_blank_lines_and_no_letter_is_dropped() throws IOException {
        NAMES.forEach(course::signedUp);
        Paper paper = drawing.sheet(papers().sheet(first()).orElseThrow());
        Paper.Table table = (Paper.Table) paper.pieces().getLast();
        assertThat(table.isLarge()).isTrue();
        assertThat(table.rows()).hasSize(NAMES.size() + PaperDrawing.BLANK_LINES);
        assertThat(table.rows().stream().map(List::getFirst).filter(name -> !name.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(written(paper))
                .contains("Feuille d’émargement", "Français · mardi 1 décembre 2026 · 14 h – 16 h")
                .contains("Nguyễn", "Łucja", "Жанна", "李小英", "Şahin", "=1+1")
                .doesNotContain("[U+", "Maison d’essai");
    }

    @Test
    void two_of_one_first_name_are_told_apart_by_a_letter_and_who_said_she_is_absent_is_not_expected() {
        course.signUp(knows("Joy", "Eze", "06 39 98 00 01"));
        course.signUp(knows("Joy", "Obi", "06 39 98 00 02"));
        course.signedUp("Awa");
        var awa = course.services()
                .places()
                .of(course.id(), Course.FIRST)
                .getFirst()
                .enrolment();
        course.services().signUps().absentOnce(awa.id(), first());
        Paper.Table table = (Paper.Table)
                drawing.sheet(papers().sheet(first()).orElseThrow()).pieces().getLast();
        assertThat(table.rows().stream().map(List::getFirst)).startsWith("Joy E.", "Joy O.", "");
    }

    @Test
    void an_attestation_counts_the_sessions_and_hours_in_which_she_was_present_and_is_none_without_any()
            throws IOException {
        PersonId joy = course.signedUp("Joy");
        PersonId awa = course.signedUp("Awa");
        theFirstSessionsWereHeld();
        course.services().marks().mark(first(), joy, Mark.PRESENT);
        course.services().marks().mark(course.session(1).id(), joy, Mark.EXCUSED);
        course.services().marks().mark(course.session(2).id(), joy, Mark.PRESENT);
        course.services().marks().mark(first(), awa, Mark.ABSENT);
        var attended = papers().attended(joy, course.id(), Course.FIRST, LAST).orElseThrow();
        String text = written(drawing.attestation(attended, house.today()));
        assertThat(text.replaceAll("[\\s\\u00A0]+", " "))
                .contains("Joy a participé à l’activité « Français » : 2 séances, soit 4 h")
                .contains("mardi 1 décembre 2026", "mardi 15 décembre 2026")
                .doesNotContain("mardi 8 décembre 2026", "Maison d’essai");
        assertThat(papers().attended(awa, course.id(), Course.FIRST, LAST)).isEmpty();
    }

    @Test
    void the_list_to_call_has_the_telephone_and_a_box_ticked_for_who_was_told() {
        PersonId joy = knows("Joy", "Eze", "06 39 98 00 01");
        course.signUp(joy);
        course.signedUp("Awa");
        assertThat(papers().toCall(first())).isEmpty();
        course.services().sessions().cancel(course.session(0), "formatrice absente");
        course.services().calls().tell(first(), joy, true);
        Paper.Table table = (Paper.Table)
                drawing.toCall(papers().toCall(first()).orElseThrow()).pieces().getLast();
        assertThat(table.rows())
                .containsExactly(
                        List.of("☐", "Awa", "pas de numéro", ""), List.of("☑", "Joy Eze", "06 39 98 00 01", ""));
        assertThat(papers().sheet(first())).isEmpty();
    }

    @Test
    void the_summary_has_everybody_and_every_session_and_no_text_of_it_is_a_formula() throws IOException {
        List<PersonId> people = NAMES.stream().map(course::signedUp).toList();
        theFirstSessionsWereHeld();
        for (PersonId person : people.subList(0, 6)) course.services().marks().mark(first(), person, Mark.PRESENT);
        course.services().marks().mark(first(), people.get(6), Mark.ABSENT);
        var summary = papers().summary(course.id(), Course.FIRST, LAST).orElseThrow();
        assertThat(written(drawing.summary(summary)).replaceAll("[\\s\\u00A0]+", " "))
                .contains("Bilan : Français", "1 séance tenue, 11 personnes, assiduité 86 %", "李小英");
        Path file = directory.resolve("bilan.xlsx");
        WholeFile.write(
                file, out -> OutgoingWorkbook.write(new SummaryWorkbook(() -> Language.FRENCH).of(summary), out));
        List<Row> rows = new ArrayList<>();
        Spreadsheet.in(file).read(rows::add, () -> false, read -> {});
        assertThat(rows).hasSize(1 + NAMES.size());
        assertThat(rows.stream().skip(1).map(row -> row.at(0).map(Cell::text).orElse("")))
                .containsExactlyInAnyOrderElementsOf(NAMES);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("=1+1").doesNotContain("<f>", "<f ");
        }
    }

    @Test
    void every_letter_of_the_workbook_is_explained_in_it() {
        OutgoingSheet letters = new SummaryWorkbook(() -> Language.FRENCH)
                .of(papers().summary(course.id(), Course.FIRST, LAST).orElseThrow())
                .getLast();
        assertThat(letters.name()).isEqualTo("Légende");
        assertThat(letters.rows().stream().skip(1))
                .containsExactly(
                        List.of("P", "Présente"),
                        List.of("A", "Absente"),
                        List.of("E", "Excusée"),
                        List.of("·", "A une place, rien n’est noté"));
    }

    @Test
    void a_day_and_a_number_are_one_in_the_workbook() throws IOException {
        Path file = directory.resolve("mixed.xlsx");
        OutgoingSheet sheet = new OutgoingSheet(
                "Essai", List.of(10, 10, 10), List.of(List.of("Jour", "Nombre", "Rien"), List.of(LAST, 3, "")));
        WholeFile.write(file, out -> OutgoingWorkbook.write(List.of(sheet), out));
        List<Row> rows = new ArrayList<>();
        Spreadsheet.in(file).read(rows::add, () -> false, read -> {});
        assertThat(rows.getLast().cells()).extracting(Cell::text).containsExactly("31/12/2026", "3");
    }

    @Test
    void what_cannot_be_written_leaves_the_old_file_as_it_was_and_says_why() throws IOException {
        Path file = directory.resolve("bilan.xlsx");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(directory)) {
            assertThat(files.map(path -> path.getFileName().toString()).toList())
                    .containsExactlyInAnyOrder("house", "bilan.xlsx");
        }
        Path nowhere = directory.resolve("gone").resolve("bilan.xlsx");
        assertThatThrownBy(() -> WholeFile.write(nowhere, out -> out.write(1)))
                .isInstanceOfSatisfying(
                        IOException.class,
                        trouble -> assertThat(WholeFile.why(nowhere, trouble)).isEqualTo(WholeFile.Why.NO_FOLDER));
        assertThat(WholeFile.why(file, new IOException("another program"))).isEqualTo(WholeFile.Why.NOT_ALLOWED);
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_not_lost() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("bilan.pdf").resolve("inside"));
        assertThatThrownBy(() -> Pdf.write(new Paper("Titre", List.of(), ""), directory.resolve("bilan.pdf")))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectory();
    }
}
