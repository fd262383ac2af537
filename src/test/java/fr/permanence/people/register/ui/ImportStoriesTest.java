package fr.permanence.people.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.text.Language;
import fr.permanence.ui.Background;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The centre's register comes in, with the keyboard only. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ImportStoriesTest {
    private final ImportHouse house;
    private ImportWindow window;

    ImportStoriesTest() throws IOException {
        house = new ImportHouse(Scratch.folder("import"));
    }

    @Start
    void open(Stage stage) {
        window = new ImportWindow(house, stage, Background.onDatabaseThread());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window.shell::close);
        house.close();
    }

    private static void until(BooleanSupplier holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, holds::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void untilShown(String id) throws TimeoutException {
        until(() -> window.has(id));
    }

    @Test
    void a_register_is_opened_looked_at_brought_in_and_taken_back() throws TimeoutException {
        assertThat(window.place()).isEqualTo("import-choose");
        window.open(house.file("registre.csv", "N°;Prénom;Née le", "1;Joy;12/03/1991", "2;Mirela;1985"));
        untilShown("import-bring-in");
        assertThat(window.rows().getItems()).hasSize(2);
        assertThat(window.words("import-counts")).isEqualTo("2 à ajouter · 0 inchangée · 0 refusée");
        assertThat(window.place()).isEqualTo("import-rows");
        window.press(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(window.words("import-said")).isEqualTo("Ligne 3, Prénom\u00a0: Mirela");
        window.pressWith(KeyCode.CONTROL, KeyCode.ENTER);
        untilShown("import-another");
        assertThat(house.names()).containsExactlyInAnyOrder("Joy", "Mirela");
        assertThat(window.place()).isEqualTo("import-another");
        window.pressWith(KeyCode.CONTROL, KeyCode.Z);
        untilShown("import-bring-in");
        assertThat(house.names()).isEmpty();
    }

    @Test
    void a_register_with_errors_is_corrected_and_read_again() throws TimeoutException {
        window.open(house.file(
                "registre.csv", "N°;Prénom;Née le", "1;Joy;31/02/1991", "2;Mirela;1985", "3;12345;", "4;Awa;1990"));
        untilShown("import-good-only");
        assertThat(window.place()).isEqualTo("import-wrongs");
        assertThat(window.has("import-bring-in")).isFalse();
        window.press(KeyCode.DOWN);
        assertThat(window.words("import-said"))
                .isEqualTo("Ligne 4, Prénom\u00a0: «\u00a012345\u00a0» n’est pas un nom.");
        assertThat(window.cell()).containsExactly(2, 3);
        window.press(KeyCode.ENTER);
        assertThat(window.place()).isEqualTo("import-rows");
        window.pressWith(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(house.names()).isEmpty();
        house.file("registre.csv", "N°;Prénom;Née le", "1;Joy;28/02/1991", "2;Mirela;1985", "3;Mercy;", "4;Awa;1990");
        window.press(KeyCode.F5);
        untilShown("import-bring-in");
        assertThat(window.has("import-wrongs")).isFalse();
        window.pressWith(KeyCode.CONTROL, KeyCode.ENTER);
        untilShown("import-another");
        assertThat(house.names()).containsExactlyInAnyOrder("Joy", "Mirela", "Mercy", "Awa");
    }

    @Test
    void fifty_thousand_rows_are_stopped_half_way_and_nobody_is_written(FxRobot robot) throws TimeoutException {
        window.open(house.many(50_000));
        untilShown("import-stop");
        assertThat(window.place()).isEqualTo("import-stop");
        untilShown("import-bring-in");
        assertThat(window.rows().getItems()).hasSize(50_000);
        window.pressWith(KeyCode.CONTROL, KeyCode.ENTER);
        until(() ->
                window.has("import-running") && !window.words("import-running").contains("\u00a0: 0 sur"));
        long asked = System.nanoTime();
        robot.interact(() -> {});
        assertThat(System.nanoTime() - asked).as("the window answers").isLessThan(TimeUnit.SECONDS.toNanos(2));
        window.press(KeyCode.ESCAPE);
        untilShown("import-bring-in");
        assertThat(window.words("import-trouble")).isEqualTo("Arrêté à votre demande. Rien n’a été écrit.");
        assertThat(house.names()).isEmpty();
    }

    @Test
    void another_language_keeps_the_cell_and_the_keyboard_where_they_are(FxRobot robot) throws TimeoutException {
        window.open(house.file("registre.csv", "Prénom;Nom", "Joy;Okafor", "Mirela;Popescu", "Awa;Diallo"));
        untilShown("import-bring-in");
        window.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        robot.interact(() -> window.appearance.languageProperty().set(Language.ENGLISH));
        assertThat(window.shows("Add 3 people")).isTrue();
        assertThat(window.words("import-said")).isEqualTo("Row 4, Prénom: Awa");
        assertThat(window.cell()).containsExactly(2, 2);
        assertThat(window.place()).isEqualTo("import-rows");
        assertThat(window.showsPart("Ajouter")).isFalse();
    }

    @Test
    void a_view_in_the_language_of_before_is_let_go(FxRobot robot) throws TimeoutException {
        // No key is pressed before: the robot keeps the events it fired, and each event keeps the node it was fired at.
        WeakReference<Node> before = new WeakReference<>(window.screen.node());
        robot.interact(() -> window.appearance.languageProperty().set(Language.ENGLISH));
        assertThat(window.shows("Choose a file")).isTrue();
        until(() -> {
            System.gc();
            return before.get() == null;
        });
        assertThat(before.get()).isNull();
    }

    @Test
    void the_discreet_mode_leaves_no_name_on_the_screen() throws TimeoutException {
        window.open(house.file("registre.csv", "Prénom;Surnom;Née le", "Joyce;Princess;Joyce Ada"));
        untilShown("import-wrongs");
        assertThat(window.showsPart("Joyce")).isTrue();
        window.press(KeyCode.F11);
        assertThat(window.showsPart("Joyce")).isFalse();
        assertThat(window.showsPart("Princess")).isFalse();
        assertThat(window.showsPart("J.")).isTrue();
    }

    @Test
    void tab_reaches_everything_and_everything_has_a_name() throws TimeoutException {
        window.open(house.file("registre.csv", "Prénom;Ville;Née le", "Joy;Lyon;31/02/1991", "Awa;Lyon;1990"));
        untilShown("import-good-only");
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 30; i++) {
            window.press(KeyCode.TAB);
            Node owner = window.focused();
            reached.add(String.valueOf(owner.getId()));
            String name = owner.getAccessibleText();
            boolean says = owner instanceof javafx.scene.control.Labeled labeled
                    && !labeled.getText().isBlank();
            assertThat(says || (name != null && !name.isBlank()))
                    .as(owner.toString())
                    .isTrue();
        }
        assertThat(reached)
                .contains(
                        "import-choose",
                        "import-back",
                        "import-rows",
                        "import-wrongs",
                        "import-column-0",
                        "import-left",
                        "import-good-only",
                        "import-read-again");
    }

    @Test
    void a_column_is_given_another_meaning_with_the_arrows_and_keeps_the_keyboard() throws TimeoutException {
        window.open(house.file("registre.csv", "Prénom;Ville", "Joy;Princess"));
        untilShown("import-bring-in");
        for (int i = 0; i < 4 && !window.place().equals("import-left"); i++) window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertThat(window.place()).isEqualTo("import-column-1");
        window.press(KeyCode.DOWN);
        until(() -> window.rows().getItems().getFirst().texts().equals(List.of("Princess")));
        assertThat(window.place()).isEqualTo("import-column-1");
    }

    @Test
    void a_wrong_path_is_said_and_the_keyboard_stays_in_it() throws TimeoutException {
        window.open(Path.of("/nulle/part.csv"));
        until(() -> !window.words("import-trouble").isEmpty());
        assertThat(window.place()).isEqualTo("import-path");
    }

    @Test
    void escape_goes_back_to_where_one_came_from_also_from_the_rows_and_the_list(FxRobot robot)
            throws TimeoutException {
        window.open(house.file("registre.csv", "Prénom;Née le", "Joy;31/02/1991"));
        untilShown("import-wrongs");
        assertThat(window.place()).isEqualTo("import-wrongs");
        window.press(KeyCode.ESCAPE);
        assertThat(window.has("import-wrongs")).isFalse();
        robot.interact(() -> window.furniture.navigation().show(window.screen));
        assertThat(window.place()).isEqualTo("import-wrongs");
        window.press(KeyCode.ENTER);
        assertThat(window.place()).isEqualTo("import-rows");
        window.press(KeyCode.ESCAPE);
        assertThat(window.has("import-wrongs")).isFalse();
    }
}
