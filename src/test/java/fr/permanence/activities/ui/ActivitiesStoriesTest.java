package fr.permanence.activities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.ui.shell.WindowBounds;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The coordinator plans, moves, changes and cancels from the week alone; it is Tuesday 24 November 2026, 14:41. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ActivitiesStoriesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    private TestHouse house;
    private Term term;
    private Planning planning;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("house").resolve("house"));
        term = Term.in(house);
        planning = new Planning(house, stage, new WindowBounds(0, 0, 1280, 800, false));
        planning.furniture.navigation().open("activities");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(planning.shell::close);
        house.close();
    }

    private List<ActivitySession> of(String title) {
        return term.services().sessions().of(term.id(title));
    }

    private List<ActivitySession> on(LocalDate day, String title) {
        return of(title).stream().filter(one -> one.day().equals(day)).toList();
    }

    private void takeBack() {
        new FxRobot().interact(() -> house.services().undo.undoLast());
    }

    /** From the session of today that is chosen first to Wednesday's class. */
    private void chooseWednesday() {
        planning.toTheDays().press(KeyCode.RIGHT);
        assertThat(planning.chosen()).startsWith("Français A2 · mercredi 25 novembre, 10:00 – 11:30");
    }

    @Test
    void a_weekly_class_is_planned_and_one_undo_takes_it_all_back() {
        planning.click("#activities-new");
        planning.write("#offer-title", "Couture").write("#offer-capacity", "8").write("#offer-room", "salle 3");
        planning.write("#offer-day", "26/11/2026").write("#offer-from", "9:30").write("#offer-to", "11h");
        planning.tick("#offer-thursday").write("#offer-last", "17/12/2026");
        assertThat(planning.shows("4 séances, du jeudi 26 novembre au jeudi 17 décembre"))
                .isTrue();
        planning.click("#offer-save");
        assertThat(of("Couture")).hasSize(4);
        assertThat(planning.shows("Couture")).isTrue();
        takeBack();
        assertThat(term.services().activities().all())
                .noneMatch(activity -> activity.is().title().equals("Couture"));
    }

    @Test
    void days_off_are_proposed_and_left_out_when_they_are_ticked() {
        planning.click("#activities-new");
        planning.write("#offer-title", "Couture").write("#offer-day", "3/12/2026");
        planning.tick("#offer-thursday").write("#offer-count", "5");
        assertThat(planning.shows("5 séances, du jeudi 3 décembre au jeudi 31 décembre"))
                .isTrue();
        planning.click("#offer-leave-all");
        assertThat(planning.shows("3 séances, du jeudi 3 décembre au jeudi 17 décembre"))
                .isTrue();
        planning.click("#offer-save");
        assertThat(of("Couture")).hasSize(3);
    }

    @Test
    void a_session_is_moved_by_keys_and_put_back_by_undo() {
        chooseWednesday();
        planning.pressWith(KeyCode.CONTROL, KeyCode.RIGHT).pressWith(KeyCode.CONTROL, KeyCode.DOWN);
        planning.press(KeyCode.ENTER);
        assertThat(planning.shows("1 séance change.")).isTrue();
        assertThat(planning.shows("9 personnes sont concernées : leur place suit la séance."))
                .isTrue();
        planning.say("Enregistrer le changement");
        ActivitySession moved = on(WEDNESDAY.plusDays(1), "Français A2").getFirst();
        assertThat(moved.from()).isEqualTo(LocalTime.of(10, 15));
        assertThat(moved.to()).isEqualTo(LocalTime.of(11, 45));
        takeBack();
        assertThat(on(WEDNESDAY, "Français A2").getFirst().from()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void the_arrows_go_on_from_a_session_that_was_clicked() {
        planning.clickOn("Musée").press(KeyCode.UP);
        assertThat(planning.chosen()).startsWith("Français A2 · mercredi 25 novembre");
    }

    @Test
    void a_session_being_moved_is_left_where_it_was_by_escape() {
        chooseWednesday();
        planning.pressWith(KeyCode.CONTROL, KeyCode.DOWN).press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertThat(planning.shows("Enregistrer le changement")).isFalse();
        assertThat(on(WEDNESDAY, "Français A2").getFirst().from()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void a_session_is_made_longer_by_keys() {
        chooseWednesday();
        FxRobot robot = new FxRobot();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.DOWN)
                .type(KeyCode.DOWN)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        planning.press(KeyCode.ENTER).say("Enregistrer le changement");
        assertThat(on(WEDNESDAY, "Français A2").getFirst().to()).isEqualTo(LocalTime.of(12, 0));
    }

    @Test
    void a_session_is_drawn_to_another_day_with_the_mouse_and_put_back_by_undo() {
        planning.drag("Musée", 4);
        assertThat(planning.shows("Cette séance seulement")).isTrue();
        planning.say("Enregistrer le changement");
        assertThat(on(WEDNESDAY.plusDays(2), "Musée")).hasSize(1);
        takeBack();
        assertThat(on(WEDNESDAY, "Musée")).hasSize(1);
    }

    @Test
    void a_session_is_made_longer_with_the_mouse_at_its_lower_edge_and_short_again_by_undo() {
        chooseWednesday();
        planning.click("#showing-day").stretch("Français A2", 1 / 3.0).say("Enregistrer le changement");
        assertThat(on(WEDNESDAY, "Français A2").getFirst().from()).isEqualTo(LocalTime.of(10, 0));
        assertThat(on(WEDNESDAY, "Français A2").getFirst().to()).isEqualTo(LocalTime.of(12, 0));
        takeBack();
        assertThat(on(WEDNESDAY, "Français A2").getFirst().to()).isEqualTo(LocalTime.of(11, 30));
    }

    @Test
    void this_and_the_following_are_changed_after_a_preview_that_warns_of_the_room() {
        chooseWednesday();
        planning.press(KeyCode.F2);
        planning.write("#offer-day", "26/11/2026")
                .write("#offer-room", "salle 1")
                .click("#change-look");
        planning.pick("#reach-this-and-following");
        assertThat(planning.shows("4 séances changent.")).isTrue();
        assertThat(planning.shows("La salle est prise : jeudi 26 novembre, Français A1.1, 10:00 – 11:30."))
                .isTrue();
        planning.say("Enregistrer le changement");
        assertThat(of("Français A2").stream()
                        .filter(one -> one.day().isAfter(WEDNESDAY))
                        .map(one -> one.day().getDayOfWeek())
                        .distinct())
                .hasSize(1);
        takeBack();
        assertThat(on(WEDNESDAY, "Français A2")).hasSize(1);
    }

    @Test
    void how_far_a_change_reaches_is_chosen_with_the_arrows_and_kept_with_enter() {
        chooseWednesday();
        planning.pressWith(KeyCode.CONTROL, KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(planning.shows("1 séance change.")).isTrue();
        planning.press(KeyCode.DOWN);
        assertThat(planning.shows("4 séances changent.")).isTrue();
        planning.press(KeyCode.ENTER);
        assertThat(of("Français A2").stream()
                        .filter(one -> !one.day().isBefore(WEDNESDAY))
                        .map(ActivitySession::from)
                        .distinct())
                .containsExactly(LocalTime.of(10, 15));
    }

    @Test
    void a_session_is_cancelled_with_a_key_from_the_days() {
        chooseWednesday();
        planning.press(KeyCode.DELETE);
        planning.say("Annuler cette séance");
        assertThat(on(WEDNESDAY, "Français A2").getFirst().isCancelled()).isTrue();
    }

    @Test
    void a_session_is_cancelled_with_a_reason_and_held_after_all() {
        chooseWednesday();
        planning.press(KeyCode.DELETE).write("#cancel-reason", "Anne est malade");
        assertThat(planning.shows("9 personnes y ont une place : elles seront à prévenir."))
                .isTrue();
        planning.say("Annuler cette séance");
        ActivitySession cancelled = on(WEDNESDAY, "Français A2").getFirst();
        assertThat(cancelled.isCancelled()).isTrue();
        assertThat(cancelled.reason()).isEqualTo("Anne est malade");
        planning.toTheDays().press(KeyCode.DELETE);
        assertThat(on(WEDNESDAY, "Français A2").getFirst().isCancelled()).isFalse();
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_so_does_walking_away() {
        planning.click("#activities-new");
        planning.write("#offer-title", "Couture").write("#offer-capacity", "0").write("#offer-last", "17/12/2026");
        planning.click("#offer-save");
        assertThat(planning.shows("Il faut au moins une place.")).isTrue();
        assertThat(planning.typed("#offer-title")).isEqualTo("Couture");
        planning.press(KeyCode.ESCAPE).click("#activities-new");
        assertThat(planning.typed("#offer-title")).isEqualTo("Couture");
        assertThat(planning.typed("#offer-capacity")).isEqualTo("0");
    }

    @Test
    void a_hurried_hand_meets_sentences_not_troubles() {
        planning.click("#activities-new").write("#offer-title", "Couture");
        planning.click("#offer-save");
        assertThat(planning.shows("Dites quand la série s’arrête : une date, ou un nombre de séances."))
                .isTrue();
        planning.write("#offer-day", "29/02/2027").write("#offer-count", "5").click("#offer-save");
        assertThat(planning.shows("Ce jour n’existe pas. Il s’écrit 24/11/2026, ou 24/11."))
                .isTrue();
        planning.write("#offer-day", "28/03/2027").write("#offer-from", "2:30").write("#offer-to", "4:00");
        planning.click("#offer-save");
        assertThat(planning.shows(
                        "Le dimanche 28 mars 2027, l’horloge change : cette heure-là n’existe pas, ou passe deux fois."
                                + " Choisissez une autre heure."))
                .isTrue();
        planning.write("#offer-from", "14:00").write("#offer-to", "13:00").click("#offer-save");
        assertThat(planning.shows("La fin doit venir après le début, le même jour."))
                .isTrue();
        planning.write("#offer-to", "16:00").write("#offer-count", "5000").click("#offer-save");
        assertThat(planning.shows("Cela ferait plus de 600 séances. Avancez la date de fin, ou baissez le nombre."))
                .isTrue();
        assertThat(term.services().activities().all()).hasSize(7);
    }

    @Test
    void another_week_and_back_to_today_by_keys() {
        planning.toTheDays().pressWith(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(planning.shows("Semaine du 30 novembre au 4 décembre")).isTrue();
        new FxRobot().write("t");
        assertThat(planning.shows("Semaine du 23 au 27 novembre")).isTrue();
    }
}
