package fr.permanence.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ActivitiesWiring;
import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.activities.Activities;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.Course;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Step;
import fr.permanence.text.Language;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the team leaves at the desk, who must not meet, and a list that was kept on paper. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class BesideTheDeskStoriesTest {
    private TestHouse house;
    private Desk desk;
    private PersonId mirela;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("desk"));
        knows("Joy", 1991);
        knows("Joy", 1998);
        mirela = knows("Mirela", 1985);
        knows("Adaeze", 1990);
        desk = new Desk(house, stage, null);
        desk.screen.enter();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk.shell::close);
        house.close();
    }

    private PersonId knows(String name, int year) {
        PersonDraft draft =
                new PersonDraft(name, null, List.of(), new Birth.In(year), List.of(), List.of(), null, null);
        return ((People.Kept) house.services().people.add(draft)).person();
    }

    @Test
    void a_past_day_is_gone_to_and_the_reason_is_written_next(FxRobot robot) {
        desk.pressWith(KeyCode.SHIFT, KeyCode.F5);
        desk.pressWith(KeyCode.CONTROL, KeyCode.G);
        robot.write("32/13").type(KeyCode.ENTER);
        assertThat(robot.lookup("#day-go").query().isFocused()).isTrue();
        robot.write("20/11/2026").type(KeyCode.ENTER);
        assertThat(robot.lookup("#day-reason").query().isFocused()).isTrue();
    }

    @Test
    void a_word_left_on_her_page_meets_her_at_the_door_and_is_done_by_one_key() {
        desk.type("mirela").pressWith(KeyCode.SHIFT, KeyCode.F2);
        desk.write("#atDesk-word", "Anne veut la voir").press(KeyCode.ENTER);
        assertThat(desk.shows("Mot laissé à l’accueil")).isTrue();
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.chosen()).contains("Anne veut la voir");
        desk.press(KeyCode.ENTER);
        assertThat(desk.shows("Anne veut la voir")).isTrue();
        desk.press(KeyCode.F10);
        assertThat(desk.shows("Dit : Anne veut la voir")).isTrue();
        assertThat(desk.shows("Anne veut la voir")).isFalse();
    }

    @Test
    void who_is_thought_to_be_away_on_a_stay_is_said_to_be_on_her_page_and_on_her_line_as_long_as_she_is() {
        Trip trip = Trip.in(
                house, 3, new StayDays(house.today().minusDays(1), house.today().plusDays(3)));
        Participant her = Trip.taken(trip.services().participants().propose(trip.id(), mirela, null));
        her = Trip.taken(trip.step(her, Step.CONFIRM));
        desk.type("mirela").pressWith(KeyCode.SHIFT, KeyCode.F2);
        assertThat(desk.shows("en séjour jusqu’au vendredi 27 novembre")).isTrue();
        desk.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertThat(desk.shows("en séjour jusqu’au vendredi 27 novembre")).isTrue();
        assertThat(desk.shows("Lourdes")).isFalse();
        Participant gone = her;
        new FxRobot().interact(() -> Trip.taken(trip.step(gone, Step.WITHDRAW)));
        assertThat(desk.shows("en séjour jusqu’au vendredi 27 novembre")).isFalse();
    }

    @Test
    void her_class_is_on_her_line_and_on_her_page_and_one_key_marks_her_present() {
        ActivitiesWiring activities = house.services().activities;
        var added = (Activities.Written)
                activities.activities().add(ActivityDraft.named(ActivityKind.FRENCH, "Français A1", 8));
        var french = added.activity().id();
        activities
                .sessions()
                .plan(
                        french,
                        new SeriesDraft(
                                Course.weekly(house.today(), 3), LocalTime.of(15, 0), LocalTime.of(17, 0), Map.of()));
        activities.signUps().signUp(french, mirela, house.today());
        desk.type("mirela").pressWith(KeyCode.SHIFT, KeyCode.F2);
        assertThat(desk.shows("inscrite : Français A1 à 15 h")).isTrue();
        desk.pressWith(KeyCode.CONTROL, KeyCode.M);
        assertThat(desk.shows("Elle n’est pas encore passée aujourd’hui : accueillez-la d’abord."))
                .isTrue();
        desk.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertThat(desk.shows("inscrite : Français A1 à 15 h")).isTrue();
        desk.pressWith(KeyCode.CONTROL, KeyCode.M);
        assertThat(desk.shows("Mirela notée présente : Français A1 à 15 h")).isTrue();
        assertThat(desk.shows("présente : Français A1 à 15 h")).isTrue();
        desk.pressWith(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.shows("présente : Français A1 à 15 h")).isFalse();
        desk.click("présente");
        assertThat(desk.shows("présente : Français A1 à 15 h")).isTrue();
    }

    @Test
    void her_page_goes_on_in_another_language(FxRobot robot) {
        desk.type("mirela").pressWith(KeyCode.SHIFT, KeyCode.F2);
        robot.interact(() -> desk.appearance.languageProperty().set(Language.ENGLISH));
        desk.write("#atDesk-word", "Anne veut la voir").press(KeyCode.ENTER);
        assertThat(desk.shows("Anne veut la voir")).isTrue();
    }

    @Test
    void a_past_day_goes_on_in_another_language(FxRobot robot) {
        desk.pressWith(KeyCode.SHIFT, KeyCode.F5);
        robot.interact(() -> desk.appearance.languageProperty().set(Language.ENGLISH));
        desk.write("#day-reason", "oubliée").write("#day-person", "mirela");
        assertThat(desk.shows("Mirela")).isTrue();
    }

    @Test
    void two_who_must_not_meet_are_one_neutral_word_at_the_desk() {
        desk.type("mirela").pressWith(KeyCode.SHIFT, KeyCode.F2);
        desk.write("#apart-other", "adaeze").press(KeyCode.ENTER);
        desk.write("#apart-warn", "Anne").press(KeyCode.ENTER);
        assertThat(desk.shows("C’est noté : l’accueil sera prévenu")).isTrue();
        desk.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertThat(desk.shows("prévenir Anne")).isFalse();
        desk.type("adaeze").press(KeyCode.ENTER);
        assertThat(desk.notice()).isEqualTo("prévenir Anne");
        assertThat(desk.shows("prévenir Anne")).isTrue();
    }

    @Test
    void a_paper_list_is_pasted_resolved_written_down_and_taken_back_at_once(FxRobot robot) {
        desk.pressWith(KeyCode.SHIFT, KeyCode.F9);
        desk.write("#paper-day", "20/11/2026").write("#paper-body", "14:10 Joy\n14h20 Mirela\n\n3 anonymes");
        desk.press(KeyCode.ESCAPE).pressWith(KeyCode.SHIFT, KeyCode.F9);
        robot.interact(() -> robot.lookup("#paper-enter").queryButton().fire());
        assertThat(desk.shows("Une ligne attend encore un choix.")).isTrue();
        ComboBox<?> first = robot.lookup(".combo-box").queryAs(ComboBox.class);
        assertThat(first.isFocused()).isTrue();
        robot.interact(() -> {
            first.getSelectionModel().select(0);
        });
        robot.interact(() -> robot.lookup("#paper-enter").queryButton().fire());
        assertThat(desk.shows("3 passages notés")).isTrue();
        robot.interact(() -> house.services().undo.undoLast());
        assertThat(house.services().beside.paper().draft().body()).isEmpty();
        assertThat(house.services().peopleQueries.count()).isEqualTo(4);
    }
}
