package fr.permanence.people.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.people.PeopleChanged;
import fr.permanence.people.register.Column;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.people.register.RegisterPreview;
import fr.permanence.people.register.Target;
import fr.permanence.people.register.ui.ImportViewModel.Stage;
import fr.permanence.text.Language;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the import knows and says, without a window. */
@SuppressWarnings("NullAway.Init")
final class ImportViewModelTest {
    @TempDir
    private Path directory;

    private final Appearance appearance = new Appearance();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final HeardImport voice = new HeardImport();
    private boolean storeWaits;
    private ImportHouse house;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        house = new ImportHouse(directory);
        model = new ImportViewModel(
                house.register,
                house.house.services().undo,
                Background.withStoreOn(work -> {
                    if (storeWaits) waiting.add(work);
                    else work.run();
                }),
                voice,
                new ImportWords(appearance));
        house.house.services().changes.on(PeopleChanged.class, changed -> model.peopleChanged());
        model.entered();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Stage stage() {
        return model.stageProperty().get();
    }

    private String trouble() {
        return model.troubleProperty().get().get();
    }

    private Sight sight() {
        return Objects.requireNonNull(model.sightProperty().get());
    }

    private List<String> wrongs() {
        return sight().wrongs().stream()
                .map(wrong -> model.words().where(wrong.error()) + " | "
                        + model.words().sentence(wrong.error()))
                .toList();
    }

    private Column column(String heading) {
        return sight().sheet().columns().stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private void storeWorks() {
        storeWaits = false;
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    @Test
    void a_file_is_shown_whole_before_anything_is_written_then_comes_in() {
        model.read(List.of(house.file("registre.csv", "N°;Prénom;Nom", "1;Joy;Okafor", "2;Mirela;Popescu")));
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(sight().preview().added()).isEqualTo(2);
        assertThat(house.names()).isEmpty();
        model.bringIn();
        assertThat(stage()).isEqualTo(Stage.DONE);
        assertThat(house.names()).containsExactlyInAnyOrder("Joy", "Mirela");
        assertThat(voice.said).containsExactly("2 personnes ajoutées");
        assertThat(voice.saved).isEqualTo(TestHouse.NOW);
    }

    @Test
    void the_same_file_again_changes_nobody_and_offers_nothing() {
        Path file = house.file("registre.csv", "Prénom;Née le", "Joy;12/03/1991", "Joy;13/03/1991");
        model.read(List.of(file));
        model.bringIn();
        model.read(List.of(file));
        assertThat(sight().preview().unchanged()).isEqualTo(2);
        assertThat(sight().canBringIn(true)).isFalse();
        model.bringIn();
        model.bringInGoodRows();
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(house.names()).hasSize(2);
    }

    @Test
    void an_import_that_is_taken_back_is_shown_again_as_it_stands() {
        model.read(List.of(house.file("registre.csv", "Prénom", "Joy", "Mercy")));
        model.bringIn();
        voice.takeBack();
        assertThat(house.names()).isEmpty();
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(sight().preview().added()).isEqualTo(2);
        house.house.services().undo.redoLast();
        assertThat(sight().preview().unchanged()).isEqualTo(2);
    }

    @Test
    void what_is_wrong_is_told_at_its_cell_in_both_languages() {
        model.read(List.of(house.file("r.csv", "N°;Prénom;Née le;Tél", "1;Joy;31/02/1991;06", "2;;;")));
        assertThat(sight().wrongs())
                .extracting(Sight.Wrong::spot)
                .containsExactly(new Spot(0, 2), new Spot(0, 3), new Spot(1, Spot.VERDICT));
        assertThat(wrongs())
                .containsExactly(
                        "Ligne 2, Née le | Le «\u00a031/02/1991\u00a0» n’existe pas. Écrivez le jour, puis le mois, puis"
                                + " l’année.",
                        "Ligne 2, Tél | «\u00a006\u00a0» n’est pas un numéro de téléphone.",
                        "Ligne 3 | Ni prénom ni nom\u00a0: il en faut un.");
        appearance.languageProperty().set(Language.ENGLISH);
        assertThat(wrongs().getFirst()).startsWith("Row 2, Née le | ").doesNotContain("existe");
    }

    @Test
    void nothing_is_written_while_a_row_is_rejected_until_it_is_corrected_and_read_again() {
        model.read(List.of(house.file("r.csv", "Prénom;Née le", "Joy;12/03/1991", "Mercy;31/02/1991")));
        model.bringIn();
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(house.names()).isEmpty();
        house.file("r.csv", "Prénom;Née le", "Joy;12/03/1991", "Mercy;28/02/1991");
        model.readAgain();
        assertThat(sight().wrongs()).isEmpty();
        model.bringIn();
        assertThat(house.names()).containsExactlyInAnyOrder("Joy", "Mercy");
    }

    @Test
    void rejected_rows_are_left_aside_only_when_that_is_asked_for() {
        model.read(List.of(house.file("r.csv", "Prénom;Née le", "Joy;12/03/1991", "Mercy;31/02/1991")));
        model.bringInGoodRows();
        assertThat(house.names()).containsExactly("Joy");
        ImportViewModel.Outcome outcome = Objects.requireNonNull(model.outcome());
        assertThat(outcome.people()).isEqualTo(1);
        assertThat(outcome.leftAside()).isEqualTo(1);
    }

    @Test
    void a_path_is_typed_with_or_without_quotes() {
        Path file = house.file("r.csv", "Prénom", "Joy");
        model.pathProperty().set("  \"" + file + "\" ");
        model.readTyped();
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(model.fileName()).isEqualTo("r.csv");
    }

    @Test
    void a_path_without_a_file_is_said_and_stays_to_be_corrected() {
        for (String wrong : List.of("/nulle/part.csv", "Prénom Nom Joy Okafor Mirela Popescu", "a\0b")) {
            model.pathProperty().set(wrong);
            model.readTyped();
            assertThat(trouble()).as(wrong).startsWith("Il n’y a pas de fichier à ce chemin.");
            assertThat(stage()).isEqualTo(Stage.CHOOSE);
            assertThat(model.pathProperty().get()).isEqualTo(wrong);
        }
        appearance.languageProperty().set(Language.ENGLISH);
        assertThat(trouble()).startsWith("There is no file at this path.");
    }

    @Test
    void a_file_that_vanished_takes_nothing_of_what_was_shown_away() throws IOException {
        Path file = house.file("r.csv", "Prénom", "Joy");
        model.read(List.of(file));
        Files.delete(file);
        model.readAgain();
        assertThat(trouble()).startsWith("Ce fichier n’est plus là.");
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(sight().preview().added()).isEqualTo(1);
    }

    @Test
    void each_file_that_is_no_register_is_refused_with_its_own_sentence() throws IOException {
        assertThat(afterReading(directory)).startsWith("C’est un dossier.");
        assertThat(afterReading(Files.write(directory.resolve("vide.xlsx"), new byte[0])))
                .startsWith("Ce fichier est vide");
        assertThat(afterReading(bomb())).startsWith("Ce classeur se déplie en beaucoup plus");
        assertThat(afterReading(Files.write(directory.resolve("photo.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 1})))
                .startsWith("Ce classeur est abîmé.");
        assertThat(stage()).isEqualTo(Stage.CHOOSE);
        model.read(List.of(house.file("renommé.xlsx", "Prénom", "Joy")));
        assertThat(trouble()).isEmpty();
        assertThat(model.words().about(sight().sheet())).contains("Malgré son nom, ce fichier est un tableau en texte");
    }

    private String afterReading(Path file) {
        model.read(List.of(file));
        return trouble();
    }

    private Path bomb() throws IOException {
        Path file = directory.resolve("bombe.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int megabyte = 0; megabyte < 64; megabyte++) zip.write(spaces);
        }
        return file;
    }

    @Test
    void two_files_at_once_are_not_read() {
        Path file = house.file("r.csv", "Prénom", "Joy");
        model.read(List.of(file, file));
        assertThat(trouble()).startsWith("Un seul fichier à la fois");
        assertThat(stage()).isEqualTo(Stage.CHOOSE);
    }

    @Test
    void a_column_that_takes_a_meaning_takes_it_from_the_other() {
        model.read(List.of(house.file("r.csv", "Prénom;Nom inscrit", "Joy;Princess")));
        model.decide(column("Nom inscrit"), Target.CHOSEN_NAME);
        assertThat(column("Nom inscrit").becomes(Target.CHOSEN_NAME)).isTrue();
        assertThat(column("Prénom").becomes(Target.CHOSEN_NAME)).isFalse();
        model.bringIn();
        assertThat(house.names()).containsExactly("Princess");
    }

    @Test
    void a_decision_outlives_a_correction_but_not_the_column_it_was_made_for() {
        model.read(List.of(house.file("r.csv", "Prénom;Ville natale", "Joy;Princess")));
        model.decide(column("Ville natale"), Target.ALIAS);
        house.file("r.csv", "Prénom;Ville natale", "Joy;Princess", "Mercy;");
        model.readAgain();
        assertThat(column("Ville natale").becomes(Target.ALIAS)).isTrue();
        house.file("r.csv", "Prénom;Pays;Ville natale", "Joy;Togo;Princess");
        model.readAgain();
        assertThat(column("Pays").becomes(Target.ALIAS)).isFalse();
    }

    @Test
    void what_changed_meanwhile_is_shown_before_anything_is_written() {
        model.read(List.of(house.file("r.csv", "N°;Prénom", "1;Joy", "2;Mercy")));
        Path other = house.file("other.csv", "N°;Prénom", "1;Joy");
        storeWaits = true;
        model.bringIn();
        house.register.bringIn(preview(other), false, () -> false, count -> {});
        storeWorks();
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(trouble()).startsWith("Les personnes de la maison ont changé entre-temps.");
        assertThat(sight().preview().added()).isEqualTo(1);
        assertThat(house.names()).containsExactly("Joy");
    }

    private RegisterPreview preview(Path file) {
        var looked = house.register.preview(file, Map.of(), () -> false, count -> {});
        return ((RegisterImport.Ready) looked).preview();
    }

    @Test
    void stopping_while_it_is_written_writes_nobody() {
        model.read(List.of(house.many(2_000)));
        storeWaits = true;
        model.bringIn();
        assertThat(stage()).isEqualTo(Stage.WRITING);
        model.stop();
        storeWorks();
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(trouble()).isEqualTo("Arrêté à votre demande. Rien n’a été écrit.");
        assertThat(house.names()).isEmpty();
        model.bringIn();
        assertThat(house.names()).hasSize(2_000);
    }

    @Test
    void leaving_stops_what_is_under_way() {
        storeWaits = true;
        model.read(List.of(house.many(10)));
        model.left();
        storeWorks();
        assertThat(stage()).isEqualTo(Stage.CHOOSE);
        assertThat(model.sightProperty().get()).isNull();
    }

    @Test
    void leaving_while_it_is_written_writes_nobody_and_says_so_where_one_went() {
        model.read(List.of(house.many(10)));
        storeWaits = true;
        model.bringIn();
        model.left();
        storeWorks();
        assertThat(house.names()).isEmpty();
        assertThat(voice.said).containsExactly("Import arrêté\u00a0: vous avez quitté la page. Rien n’a été écrit.");
    }

    @Test
    void a_second_decision_while_the_first_is_read_is_the_one_that_holds() {
        model.read(List.of(house.file("r.csv", "Prénom;Nom;X", "Joy;Okafor;Princess")));
        storeWaits = true;
        model.decide(column("X"), Target.ALIAS);
        model.decide(column("X"), Target.CODE);
        storeWorks();
        assertThat(stage()).isEqualTo(Stage.PREVIEW);
        assertThat(trouble()).isEmpty();
        assertThat(column("X").becomes(Target.CODE)).isTrue();
    }

    @Test
    void the_discreet_mode_says_names_in_initials_also_where_they_are_wrong() {
        model.read(List.of(house.file("r.csv", "Prénom;Nom;Née le", "Joy;Okafor;12/03/1991", "Mercy;Ali;Sarah Ali")));
        appearance.discreet().toggle();
        assertThat(model.words().cell(sight(), sight().preview().lines().getFirst(), 0))
                .isEqualTo("J.");
        assertThat(model.words().cell(sight(), sight().preview().lines().getFirst(), 2))
                .isEqualTo("12/03/1991");
        assertThat(wrongs().getFirst()).doesNotContain("Sarah").contains("S.");
        assertThat(model.words().spot(sight(), new Spot(1, 2))).doesNotContain("Sarah");
    }

    @Test
    void the_place_one_stands_on_stays_when_the_file_becomes_shorter() {
        model.read(List.of(house.file("r.csv", "Prénom;Nom", "Joy;A", "Mercy;B", "Awa;C")));
        model.spotProperty().set(new Spot(2, 1));
        house.file("r.csv", "Prénom", "Joy", "Mercy");
        model.readAgain();
        assertThat(model.spotProperty().get()).isEqualTo(new Spot(1, 0));
    }

    @Test
    void names_of_any_length_and_script_are_said_or_refused_and_nothing_breaks() {
        model.read(List.of(house.file(
                "r.csv", "Prénom", "عائشة", "A".repeat(200), "A".repeat(201), "Bles\u0007sing\u202e", "🌻")));
        assertThat(wrongs()).containsExactly("Ligne 4, Prénom | Plus de 200 caractères, c’est trop long.");
        assertThat(model.words().cell(sight(), sight().preview().lines().get(3), 0))
                .isEqualTo("Blessing");
        model.bringInGoodRows();
        assertThat(house.names()).hasSize(4);
    }
}
