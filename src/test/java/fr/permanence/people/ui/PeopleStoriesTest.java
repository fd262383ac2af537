package fr.permanence.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.ids.PersonId;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What one does with people's files, in the window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class PeopleStoriesTest {
    private TestHouse house;
    private PeopleDesk desk;
    private PersonId joy;
    private PersonId joie;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("people"));
        desk = new PeopleDesk(house);
        joy = desk.knows("Joy", null, 1991);
        joie = desk.knows("Joie", null, null);
        house.services().checkIns.arrive(joy);
        house.services().checkIns.arrive(joie);
        desk.inWindow(stage, null);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            if (desk.shell != null) desk.shell.close();
        });
        house.close();
    }

    private void file(FxRobot robot, PersonId person) {
        robot.interact(() -> desk.open(person));
    }

    @Test
    void two_files_become_one_after_a_preview_and_come_apart_from_the_file(FxRobot robot) {
        file(robot, joy);
        PeopleDesk.press(robot, "Réunir avec une autre fiche");
        robot.interact(() -> robot.lookup(".dialog .row-opens").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(PeopleDesk.shows(robot, "Suivent aussi : 1 passage.")).isTrue();
        assertThat(PeopleDesk.shows(robot, "Autres noms : Joie")).isTrue();
        PeopleDesk.press(robot, "Réunir les deux fiches");
        assertThat(house.services().checkIns.lastVisitsOf(joy, 5)).hasSize(2);
        assertThat(desk.opened).last().isEqualTo(joy);
        PeopleDesk.press(robot, "Séparer Joie");
        assertThat(house.services().checkIns.lastVisitsOf(joy, 5)).hasSize(1);
        assertThat(house.services().checkIns.lastVisitsOf(joie, 5)).hasSize(1);
        assertThat(PeopleDesk.shows(robot, "Fiches séparées")).isTrue();
    }

    @Test
    void a_new_person_is_created_one_key_after_her_near_twins_were_shown(FxRobot robot) {
        PeopleDesk.press(robot, "Nouvelle personne");
        PeopleDesk.type(robot, "person-NAME", "Joy");
        PeopleDesk.press(robot, "Créer la fiche");
        assertThat(PeopleDesk.shows(robot, "Est-ce l’une d’elles ?")).isTrue();
        assertThat(house.services().peopleQueries.lines()).hasSize(2);
        robot.type(KeyCode.ENTER);
        assertThat(house.services().peopleQueries.lines()).hasSize(3);
    }

    @Test
    void a_name_that_nobody_has_is_created_at_once(FxRobot robot) {
        PeopleDesk.press(robot, "Nouvelle personne");
        PeopleDesk.type(robot, "person-NAME", "Wilhelmina");
        PeopleDesk.press(robot, "Créer la fiche");
        assertThat(house.services().peopleQueries.lines()).hasSize(3);
    }

    @Test
    void a_note_is_signed_with_the_keyboard(FxRobot robot) {
        file(robot, joy);
        robot.type(KeyCode.F6).type(KeyCode.F6).type(KeyCode.F6);
        PeopleDesk.type(robot, "note-body", "Parle mieux le matin");
        PeopleDesk.press(robot, "Signer la note");
        assertThat(house.services().deskNotes.of(joy)).hasSize(1);
        assertThat(PeopleDesk.shows(robot, "Parle mieux le matin")).isTrue();
    }

    @Test
    void who_is_put_into_the_bin_is_found_there_and_brought_back(FxRobot robot) {
        file(robot, joie);
        PeopleDesk.press(robot, "Mettre à la corbeille");
        assertThat(house.services().finder.find("joie", 5))
                .noneMatch(match -> match.person().equals(joie));
        PeopleDesk.press(robot, "Sortir de la corbeille");
        assertThat(house.services().finder.find("joie", 5))
                .anyMatch(match -> match.person().equals(joie));
    }
}
