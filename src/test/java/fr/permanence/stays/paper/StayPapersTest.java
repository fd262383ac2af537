package fr.permanence.stays.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.print.Paper;
import fr.permanence.print.Pdf;
import fr.permanence.stays.Trip;
import fr.permanence.stays.journeys.Departures;
import fr.permanence.stays.journeys.LegDraft;
import fr.permanence.stays.journeys.LegKind;
import fr.permanence.stays.journeys.Meeting;
import fr.permanence.stays.journeys.Run;
import fr.permanence.stays.journeys.Stages;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.store.Act;
import fr.permanence.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The whole is whole; what may be lost tells nothing. */
final class StayPapersTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Departures on;
    private final SheetDrawing sheets = new SheetDrawing(() -> Language.FRENCH, "Maison d’essai");
    private final StaffPackDrawing whole = new StaffPackDrawing(() -> Language.FRENCH);

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        on = new Departures(house);
        Participant li = withSurname();
        var entries = house.services().entries;
        entries.write(li.person(), EntryKind.EMERGENCY_CONTACT, "Sa sœur Жанна, 06 01 01 01 01");
        entries.write(li.person(), EntryKind.HEALTH, "Asthme, a son spray");
        entries.write(li.person(), EntryKind.DIET, "Sans porc");
        entries.writePaper(
                li.person(), new IdentityPaper(IdentityPaper.Kind.PASSPORT, LocalDate.of(2027, 3, 17)), "photocopie");
        on.trip()
                .services()
                .accompaniers()
                .add(on.trip().id(), new AccompanierDraft("Claire", Gender.WOMAN, Belongs.STAFF));
        on.added(back());
        on.services().seats().fill(on.train().id());
        on.services().phones().write(on.trip().id(), "06 12 34 56 78");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Participant withSurname() {
        PersonDraft named = PersonDraft.named("李小英");
        PersonDraft draft = new PersonDraft(
                named.chosenName(),
                "Nguyễnová",
                List.of(),
                named.birth(),
                List.of("+33601020304"),
                List.of(),
                null,
                null);
        var person = ((People.Kept) house.services().people.add(draft)).person();
        Participant proposed =
                Trip.taken(on.trip().services().participants().propose(on.trip().id(), person, null));
        return Trip.taken(on.trip().step(proposed, Step.CONFIRM));
    }

    /** A way back that names the place on every line. */
    private static LegDraft back() {
        var leaves = Trip.LAST.atTime(15, 0);
        return new LegDraft(
                Way.BACK,
                Stages.only(1),
                LegKind.TRAIN,
                new Run("Gare de Lourdes", "Lourdes – Paris Austerlitz", leaves, leaves.plusHours(6)),
                new Meeting("Hôtel à Lourdes", LocalTime.of(14, 0)),
                8,
                "LRDS77");
    }

    private static String text(Paper paper) {
        return Stream.concat(
                        Stream.of(paper.title(), paper.foot()),
                        paper.pieces().stream().flatMap(StayPapersTest::texts))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Paper.Piece piece) {
        return switch (piece) {
            case Paper.Heading heading -> Stream.of(heading.text());
            case Paper.Text text -> Stream.of(text.text());
            case Paper.Table table ->
                Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream));
        };
    }

    @Test
    void the_whole_has_everything_that_a_departure_needs() throws IOException {
        Paper paper = whole.whole(on.services().papers().whole(on.trip().id()).orElseThrow());
        assertThat(text(paper))
                .contains(
                        "Lourdes",
                        "李小英 Nguyễnová",
                        "06 01 02 03 04",
                        "Sa sœur Жанна, 06 01 01 01 01",
                        "Asthme, a son spray",
                        "Sans porc",
                        "passeport, jusqu’au 17/03/2027 · photocopie",
                        "Andrei, 6 ans",
                        "Claire",
                        "QXKDPF",
                        "rien de noté",
                        "Appel : Aller, étape 1 : train");
        Path file = directory.resolve("whole.pdf");
        Pdf.write(paper, file);
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder read = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) read.append(extractor.getTextFromPage(page));
            assertThat(read.toString()).contains("李小英 Nguyễnová", "Жанна");
        }
    }

    @Test
    void what_may_be_lost_has_first_names_times_and_one_number_and_tells_nothing_else() {
        Paper paper = sheets.safe(on.services().papers().safe(on.trip().id()).orElseThrow());
        assertThat(text(paper))
                .contains(
                        "李小英",
                        "Joy",
                        "Andrei",
                        "Claire",
                        "lundi 15 mars 2027, 9 h 12",
                        "8 h 42",
                        "Hall 2, sous l’horloge",
                        "06 12 34 56 78",
                        "à demander par téléphone")
                .doesNotContain(
                        "Lourdes", "Nguyễn", "essai", "Austerlitz", "Tarbes", "QXKDPF", "LRDS", "Asthme", "06 01");
        assertThat(sheets.withheld(on.services().papers().safe(on.trip().id()).orElseThrow()))
                .containsExactly("Lourdes – Paris Austerlitz");
    }

    @Test
    void sheets_to_meet_and_to_call_the_roll_tell_nothing_either() {
        var papers = on.services().papers();
        Paper meeting =
                sheets.meeting(papers.meeting(on.trip().id(), on.train().id()).orElseThrow());
        assertThat(text(meeting)).contains("Rendez-vous", "Joy", "☐").doesNotContain("Lourdes", "Tarbes", "Nguyễn");
        var rolls = on.services().rollCalls();
        rolls.add(on.trip().id(), "À la grotte de Lourdes", Trip.FIRST.atTime(18, 0));
        long point = rolls.points(on.trip().id()).get(1).number();
        Paper roll = sheets.roll(papers.roll(on.trip().id(), point).orElseThrow());
        assertThat(text(roll)).contains("Point d’appel", "Joy").doesNotContain("Lourdes", "grotte");
    }

    @Test
    void each_paper_that_leaves_is_in_the_journal_and_a_number_must_be_one() {
        on.services().papers().whole(on.trip().id());
        List<Act> acts = house.open()
                .database()
                .read(tx -> house.open().journal().newest(tx, List.of(StayPapers.STAFF_PACK, StayPapers.SHEET), 5));
        assertThat(acts).hasSize(1);
        StayPhones phones = on.services().phones();
        assertThat(phones.write(on.trip().id(), "appeler Claire")).isInstanceOf(StayPhones.NotANumber.class);
        assertThat(phones.of(on.trip().id())).contains("+33612345678");
        phones.write(on.trip().id(), "");
        assertThat(phones.of(on.trip().id())).isEmpty();
        house.services().undo.undoLast();
        assertThat(phones.of(on.trip().id())).contains("+33612345678");
    }
}
