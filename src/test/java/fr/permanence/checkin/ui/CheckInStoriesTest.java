package fr.permanence.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import fr.permanence.text.Language;
import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An afternoon at the desk, with the keyboard only. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class CheckInStoriesTest {
    private TestHouse house;
    private Desk desk;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("desk"));
        knows("Joy", 1991);
        knows("Joy", 1998);
        knows("Mirela", 1985);
        desk = new Desk(house, stage, null);
        desk.screen.enter();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk.shell::close);
        house.close();
    }

    @Test
    void three_letters_and_enter_welcome_her() {
        desk.type("mir").press(KeyCode.ENTER);
        assertThat(desk.today()).containsExactly("Mirela");
        assertThat(desk.box().getText()).isEmpty();
        assertThat(desk.isInBox()).isTrue();
        assertThat(desk.shows("Mirela est arrivée")).isTrue();
    }

    @Test
    void the_second_of_two_homonyms_is_one_key_away() {
        desk.type("joy");
        assertThat(desk.suggestions()).hasSize(3);
        assertThat(desk.chosen()).startsWith("Joy, née en 19");
        String first = desk.chosen();
        desk.press(KeyCode.DOWN);
        assertThat(desk.chosen()).startsWith("Joy, née en 19").isNotEqualTo(first);
        assertThat(desk.isInBox()).isTrue();
        desk.press(KeyCode.F2);
        desk.press(KeyCode.ENTER);
        assertThat(desk.today()).containsExactly("Joy");
        assertThat(desk.opened).hasSize(1);
    }

    @Test
    void nobody_is_doubled_by_a_second_key() {
        desk.type("mir").press(KeyCode.ENTER).press(KeyCode.ENTER);
        desk.type("mir").press(KeyCode.ENTER);
        assertThat(desk.today()).hasSize(1);
        assertThat(desk.notice()).isEqualTo("Mirela est déjà passée à 14:41. Rien n’a été ajouté.");
        desk.pressWith(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(desk.today()).hasSize(2);
    }

    @Test
    void a_key_that_is_held_down_counts_once(FxRobot robot) {
        robot.press(KeyCode.F4).press(KeyCode.F4).press(KeyCode.F4).release(KeyCode.F4);
        assertThat(desk.today()).hasSize(1);
    }

    @Test
    void somebody_new_is_written_down_and_welcomed_by_enter() {
        desk.type("Adaeze").press(KeyCode.ENTER);
        assertThat(desk.today()).containsExactly("Adaeze");
        desk.type("Joy").pressWith(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.today()).containsExactly("Joy", "Adaeze");
        assertThat(house.services().peopleQueries.count()).isEqualTo(5);
    }

    @Test
    void what_was_just_done_is_taken_back_by_key_and_by_button() {
        desk.type("mir").press(KeyCode.ENTER).pressWith(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.today()).isEmpty();
        desk.type("mir").press(KeyCode.ENTER).click("Annuler");
        assertThat(desk.today()).isEmpty();
        assertThat(desk.shows("Passage annulé : Mirela")).isTrue();
    }

    @Test
    void anonymous_visits_take_one_key_or_a_number() {
        desk.press(KeyCode.F4).type("+3").press(KeyCode.ENTER);
        assertThat(desk.today()).containsExactly("–", "–");
        assertThat(desk.shows("3 personnes anonymes notées")).isTrue();
    }

    @Test
    void a_pasted_list_stays_out_of_the_box() {
        desk.type("mi").paste("Awa\nBlessing\nJoy");
        assertThat(desk.box().getText()).isEqualTo("mi");
        assertThat(desk.notice()).startsWith("Le texte collé a plusieurs lignes");
        desk.paste("Awa\tBlessing");
        assertThat(desk.box().getText()).isEqualTo("mi");
        desk.type("r").press(KeyCode.ENTER);
        assertThat(desk.today()).containsExactly("Mirela");
    }

    @Test
    void escape_empties_the_box() {
        desk.type("mir").press(KeyCode.ESCAPE);
        assertThat(desk.box().getText()).isEmpty();
        assertThat(desk.suggestions()).isEmpty();
    }

    @Test
    void another_language_keeps_what_was_typed_and_chosen(FxRobot robot) {
        desk.type("joy").press(KeyCode.DOWN);
        robot.interact(() -> desk.appearance.languageProperty().set(Language.ENGLISH));
        assertThat(desk.box().getText()).isEqualTo("joy");
        assertThat(desk.chosen()).startsWith("Joy, born in 19");
        assertThat(desk.suggestions().get(1)).isEqualTo(desk.chosen());
        assertThat(desk.isInBox()).isTrue();
    }

    @Test
    void the_discreet_mode_shows_initials_only() {
        desk.type("joy").press(KeyCode.F11);
        assertThat(desk.suggestions()).noneMatch(row -> row.contains("Joy"));
        desk.press(KeyCode.ENTER);
        assertThat(desk.shows("J. est arrivée")).isTrue();
        assertThat(desk.shows("Joy")).isFalse();
    }

    @Test
    void what_the_next_team_must_know_is_kept_and_signed(FxRobot robot) {
        desk.press(KeyCode.F5);
        robot.interact(() -> desk.handover().setText("Le café est fini"));
        desk.press(KeyCode.ESCAPE);
        assertThat(house.services().handovers.draft()).isEqualTo("Le café est fini");
        desk.press(KeyCode.F5).pressWith(KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.shows("Le café est fini")).isTrue();
        assertThat(desk.handover().getText()).isEmpty();
    }

    @Test
    void tab_leads_from_the_box_to_the_list_and_to_the_right(FxRobot robot) {
        desk.type("mir").press(KeyCode.ENTER);
        List<String> reached = new java.util.ArrayList<>();
        for (int i = 0; i < 14; i++) {
            desk.press(KeyCode.TAB);
            var owner = desk.box().getScene().getFocusOwner();
            reached.add(owner.getId() == null ? owner.getAccessibleText() : owner.getId());
        }
        assertThat(reached)
                .containsSubsequence(
                        "desk-today",
                        "Annuler le passage : Mirela, 14:41",
                        "Noter le départ : Mirela",
                        "service-1",
                        "desk-handovers");
    }

    @Test
    void a_service_is_a_key_for_who_just_came_and_for_nobody_after_escape() {
        desk.type("mir").press(KeyCode.ENTER).pressWith(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(desk.shows("Noté pour Mirela : Café")).isTrue();
        assertThat(desk.shows("café")).isTrue();
        desk.press(KeyCode.ESCAPE).pressWith(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(desk.shows("Noté : Café")).isTrue();
        assertThat(house.services().desk.services().today().given())
                .extracting(given -> given.visit() == null)
                .containsExactly(false, true);
        assertThat(desk.isInBox()).isTrue();
    }

    @Test
    void she_comes_with_a_child_waits_is_called_and_leaves_by_keys_only() {
        desk.type("mir").press(KeyCode.ENTER, KeyCode.F6);
        desk.write("#desk-children", "Andrei 6").press(KeyCode.ENTER);
        assertThat(desk.shows("avec Andrei, 6 ans")).isTrue();
        desk.press(KeyCode.F7).click("Demander l’entretien");
        assertThat(desk.shows("équipe sociale")).isTrue();
        assertThat(desk.shows("1 enfant · attend")).isTrue();
        desk.press(KeyCode.F3);
        assertThat(desk.shows("en entretien")).isTrue();
        desk.press(KeyCode.F8);
        assertThat(desk.shows("partie à 14:41")).isTrue();
        assertThat(desk.shows("Personne en ce moment.")).isTrue();
        desk.pressWith(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.shows("en entretien")).isTrue();
    }

    @Test
    void the_evacuation_list_is_one_key_away_and_escape_leads_back() {
        desk.type("mir").press(KeyCode.ENTER).press(KeyCode.F4);
        long before = System.nanoTime();
        desk.pressWith(KeyCode.CONTROL, KeyCode.P);
        assertThat(desk.shows("Présentes à 14:41")).isTrue();
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - before)).isLessThan(java.time.Duration.ofSeconds(10));
        assertThat(desk.shows("2 personnes ici")).isTrue();
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.isInBox()).isTrue();
    }

    @Test
    void the_hours_and_the_team_of_the_day_are_written_from_the_desk() {
        desk.press(KeyCode.F9);
        desk.write("#opening-team", "Marie, Jean").press(KeyCode.ENTER);
        assertThat(desk.shows("Permanence 14 h – 18 h · Marie, Jean")).isTrue();
    }

    private void knows(String name, int year) {
        house.services()
                .people
                .add(new PersonDraft(name, null, List.of(), new Birth.In(year), List.of(), List.of(), null, null));
    }
}
