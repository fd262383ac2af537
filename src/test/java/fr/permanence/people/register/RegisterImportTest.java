package fr.permanence.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonLine;
import fr.permanence.people.register.RegisterImport.BroughtIn;
import fr.permanence.people.register.RegisterImport.Done;
import fr.permanence.people.register.RegisterImport.Ready;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterImportTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private RegisterImport imports;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        imports = house.services().registerImport;
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RegisterPreview preview(Path file) {
        RegisterImport.Looked looked = imports.preview(file, Map.of(), () -> false, count -> {});
        if (looked instanceof Ready ready) return ready.preview();
        throw new AssertionError(looked.toString());
    }

    private BroughtIn bringIn(RegisterPreview preview) {
        return imports.bringIn(preview, false, () -> false, count -> {});
    }

    private Path csv(String... lines) throws IOException {
        return Files.write(directory.resolve("registre.csv"), List.of(lines));
    }

    private List<PersonLine> lines() {
        return house.services().peopleQueries.lines();
    }

    private static Path many(Path directory, int rows) throws IOException {
        Path file = directory.resolve("many.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("N°;Prénom;Nom;Surnom;Née le;Téléphone;Langues\n");
            for (int i = 1; i <= rows; i++) {
                out.write("%d;Joy;Okafor;Princess;%02d/%02d/%d;06%08d;anglais, pidgin\n"
                        .formatted(i, 1 + i % 28, 1 + i % 12, 1960 + i % 40, i));
            }
        }
        return file;
    }

    @Test
    void nineteen_homonyms_come_in_as_nineteen_and_again_as_nobody() throws IOException {
        Path file = Registers.nineteenHomonyms(directory);
        assertThat(bringIn(preview(file)))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.people()).isEqualTo(19));
        assertThat(lines()).hasSize(19);
        house.restart();
        imports = house.services().registerImport;
        RegisterPreview again = preview(file);
        assertThat(again.unchanged()).isEqualTo(19);
        assertThat(bringIn(again)).isInstanceOf(RegisterImport.NobodyNew.class);
        assertThat(lines()).hasSize(19);
    }

    @Test
    void looking_writes_nothing() throws IOException {
        preview(Registers.nineteenHomonyms(directory));
        assertThat(lines()).isEmpty();
    }

    @Test
    void one_rejected_row_is_enough_to_write_nothing_unless_the_good_ones_are_wanted() throws IOException {
        RegisterPreview preview = preview(csv("Prénom;Née le", "Joy;12/03/1991", "Mercy;31/02/1991"));
        assertThat(bringIn(preview)).isEqualTo(new RegisterImport.SomeRejected(1));
        assertThat(lines()).isEmpty();
        imports.bringIn(preview, true, () -> false, count -> {});
        assertThat(lines()).extracting(PersonLine::chosenName).containsExactly("Joy");
    }

    @Test
    void one_undo_takes_the_whole_register_back_and_redo_brings_back_the_same_people() throws IOException {
        Path file = csv("N°;Prénom;Surnom;Téléphone;Langue", "1;Joy;Princess;0601010101;anglais", "2;Mercy;;;");
        bringIn(preview(file));
        List<PersonLine> before = lines();
        house.restart();
        imports = house.services().registerImport;
        Undo undo = house.services().undo;
        assertThat(undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(lines()).isEmpty();
        assertThat(preview(file).added()).isEqualTo(2);
        assertThat(undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(lines()).isEqualTo(before);
        assertThat(preview(file).unchanged()).isEqualTo(2);
        PersonDraft joy = house.services()
                .people
                .find(before.getFirst().id())
                .orElseThrow()
                .is();
        assertThat(joy.phones()).containsExactly("+33601010101");
        assertThat(undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_register_is_not_taken_back_once_somebody_of_it_has_come() throws IOException {
        Done done = (Done) bringIn(preview(csv("Prénom", "Joy", "Mercy")));
        house.services().checkIns.arrive(lines().getFirst().id());
        assertThat(house.services().undo.takeBack(RegisterImport.BRING_IN, done.subject()))
                .isInstanceOf(Undo.NotPossible.class);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void what_changed_since_it_was_shown_is_shown_again_before_anything_is_written() throws IOException {
        Path file = csv("N°;Prénom", "1;Joy", "2;Mercy");
        RegisterPreview first = preview(file);
        bringIn(preview(csv("N°;Prénom", "1;Joy")));
        assertThat(bringIn(first))
                .isInstanceOfSatisfying(
                        RegisterImport.OtherThanShown.class,
                        other -> assertThat(other.now().added()).isEqualTo(1));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void an_import_stopped_half_way_leaves_nothing_behind() throws IOException {
        RegisterPreview preview = preview(many(directory, 2_000));
        AtomicInteger written = new AtomicInteger();
        assertThat(imports.bringIn(preview, false, () -> written.get() >= 1_000, written::set))
                .isEqualTo(new RegisterImport.Stopped());
        assertThat(written.get()).isBetween(1_000, 1_500);
        assertThat(lines()).isEmpty();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Nothing.class);
        assertThat(preview(directory.resolve("many.csv")).added()).isEqualTo(2_000);
    }

    @Test
    @Tag("long")
    void fifty_thousand_rows_come_in_and_are_taken_back() throws IOException {
        Path file = many(directory, 50_000);
        long start = System.nanoTime();
        RegisterPreview preview = preview(file);
        long read = System.nanoTime();
        assertThat(imports.bringIn(preview, false, () -> false, count -> {})).isInstanceOf(Done.class);
        long written = System.nanoTime();
        System.out.println("file " + Files.size(directory.resolve("house/permanence.mv.db")) / 1_000_000 + " MB");
        assertThat(preview(file).unchanged()).isEqualTo(50_000);
        long again = System.nanoTime();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        System.out.printf(
                "read %d ms, written %d ms, looked again %d ms, taken back %d ms%n",
                (read - start) / 1_000_000,
                (written - read) / 1_000_000,
                (again - written) / 1_000_000,
                (System.nanoTime() - again) / 1_000_000);
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_person_of_the_house_is_known_again_by_her_names_and_birth() throws IOException {
        house.services()
                .people
                .add(new PersonDraft(
                        "Zoé",
                        "Béranger",
                        List.of(),
                        new fr.permanence.people.Birth.On(java.time.LocalDate.of(1991, 3, 12)),
                        List.of(),
                        List.of(),
                        null,
                        null));
        assertThat(preview(csv("N°;Prénom;Nom;Née le", "4;zoe;BERANGER;12/03/1991"))
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void what_is_no_spreadsheet_is_refused() throws IOException {
        Path file = Files.write(directory.resolve("photo.csv"), new byte[] {1, 0, 2});
        assertThat(imports.preview(file, Map.of(), () -> false, count -> {}))
                .isInstanceOf(RegisterImport.NotReadable.class);
    }

    @Test
    void a_manager_may_bring_in_the_register() throws IOException {
        try (TestHouse other = TestHouse.in(directory.resolve("other"), Role.MANAGER)) {
            assertThat(other.services()
                            .registerImport
                            .preview(csv("Prénom", "Joy"), Map.of(), () -> false, count -> {}))
                    .isInstanceOf(Ready.class);
        }
    }
}
