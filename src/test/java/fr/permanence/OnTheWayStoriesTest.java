package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.stays.Trip;
import fr.permanence.stays.journeys.Departures;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.There;
import fr.permanence.stays.ui.shared.StayLeaf;
import fr.permanence.ui.paper.PaperScreen;
import fr.permanence.ui.shell.WindowBounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who prepares a stay seats everybody, calls the roll, reckons and takes the papers along, by keys alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class OnTheWayStoriesTest {
    private TestHouse house;
    private Departures on;
    private OnTheWayDesk desk;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("house").resolve("house"));
        on = new Departures(house);
        desk = new OnTheWayDesk(house, stage, new WindowBounds(0, 0, 1280, 800, false));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk.shell::close);
        house.close();
    }

    @Test
    void everybody_is_seated_by_a_key_and_who_lacks_a_seat_is_said_until_then() {
        desk.open(StayLeaf.JOURNEYS);
        assertThat(desk.shows("Aller : 3 personnes sans place")).isTrue();
        assertThat(desk.shows("Retour : pas encore de trajet")).isTrue();
        desk.focus("#legs").press(KeyCode.T);
        assertThat(desk.shows("Aller : tout le monde a sa place")).isTrue();
        desk.focus("#seats").press(KeyCode.SPACE);
        assertThat(desk.shows("Aller : 2 personnes sans place")).isTrue();
        assertThat(desk.shows("n’a plus sa place")).isTrue();
        desk.answer("Annuler");
        assertThat(desk.shows("Aller : tout le monde a sa place")).isTrue();
    }

    @Test
    void all_that_is_wrong_in_a_leg_is_said_at_once_and_what_was_typed_is_still_there() {
        desk.open(StayLeaf.JOURNEYS).focus("#legs").press(KeyCode.N);
        desk.write("#leg-leaves-at", "neuf heures").answer("Ajouter ce trajet");
        assertThat(desk.shows("Une heure se tape")).isTrue();
        assertThat(desk.shows("Dites d’où l’on part.")).isTrue();
        desk.write("#leg-from", "Tarbes").write("#leg-to", "Paris Austerlitz").press(KeyCode.ESCAPE);
        desk.focus("#legs").press(KeyCode.N);
        desk.write("#leg-leaves-at", "15h").write("#leg-arrives-at", "14:00").write("#leg-seats", "8");
        desk.answer("Ajouter ce trajet");
        assertThat(desk.shows("On arriverait avant d’être parti")).isTrue();
        desk.write("#leg-arrives-at", "21:00").answer("Ajouter ce trajet");
        assertThat(on.journey().of(Way.BACK))
                .singleElement()
                .satisfies(leg -> assertThat(leg.is().run().from()).isEqualTo("Tarbes"));
    }

    @Test
    void the_roll_is_called_by_one_key_each_as_fast_as_one_types(FxRobot robot) {
        robot.interact(() -> on.services().seats().fill(on.train().id()));
        desk.open(StayLeaf.ROLL_CALL).focus("#roll-list").press(KeyCode.P, KeyCode.A, KeyCode.P);
        RollCall call = on.services()
                .rollCalls()
                .at(on.trip().id(), on.train().id().value())
                .orElseThrow();
        assertThat(call.count(There.PRESENT)).isEqualTo(2);
        assertThat(call.lines().getFirst().there()).isEqualTo(There.MISSING);
        assertThat(desk.shows("1 manque · 0 à voir · 2 là")).isTrue();
    }

    @Test
    void a_budget_in_words_is_answered_at_its_field_and_in_figures_it_adds_up() {
        desk.open(StayLeaf.BUDGET).write("#budget-label", "Train, 8 billets");
        desk.write("#budget-planned", "mille euros").press(KeyCode.ENTER);
        assertThat(desk.shows("Un montant se tape en chiffres")).isTrue();
        desk.write("#budget-planned", "1 234,50 €").press(KeyCode.ENTER);
        assertThat(on.services().budgets().of(on.trip().id()).orElseThrow().planned())
                .isEqualByComparingTo("1234.50");
        desk.focus("#budget-lines")
                .press(KeyCode.ENTER)
                .write("#budget-real", "1200")
                .press(KeyCode.ENTER);
        assertThat(on.services().budgets().of(on.trip().id()).orElseThrow().variance())
                .isEqualByComparingTo("-34.50");
        desk.focus("#budget-lines").press(KeyCode.DELETE).answer("Annuler");
        assertThat(on.services().budgets().of(on.trip().id()).orElseThrow().lines())
                .hasSize(1);
    }

    @Test
    void the_whole_is_seen_and_kept_sealed_under_five_words_that_are_shown_once(FxRobot robot) throws IOException {
        desk.open(StayLeaf.PAPERS).focus("#paper-whole").press(KeyCode.ENTER);
        assertThat(desk.shows("Dossier de départ")).isTrue();
        assertThat(desk.shows(Trip.FIRST.getYear() + "")).isTrue();
        desk.click("#paper-keep");
        String words = robot.lookup("#sealed-words").queryAs(TextField.class).getText();
        assertThat(words.split(" ")).hasSize(5);
        desk.answer("D’autres mots");
        assertThat(robot.lookup("#sealed-words").queryAs(TextField.class).getText())
                .isNotEqualTo(words);
        desk.press(KeyCode.ESCAPE);
        Path file = Scratch.folder("kept").resolve("dossier.pdf");
        PaperScreen screen =
                (PaperScreen) desk.furniture.navigation().screenProperty().get();
        robot.interact(() -> screen.keepSealedAs(file, words));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("/AESV3")
                .doesNotContain("Joy");
        assertThat(desk.shows("Enregistré : dossier.pdf")).isTrue();
    }

    @Test
    void a_number_that_is_none_is_answered_at_its_field() {
        desk.open(StayLeaf.PAPERS).write("#stay-phone", "appeler Claire").press(KeyCode.ENTER);
        assertThat(desk.shows("Ce n’est pas un numéro de téléphone")).isTrue();
        desk.write("#stay-phone", "0612345678").press(KeyCode.ENTER);
        assertThat(on.services().phones().of(on.trip().id())).contains("+33612345678");
    }
}
