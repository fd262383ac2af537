package fr.permanence.stays.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.ui.shell.WindowBounds;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where the keyboard is while a stay is prepared: never lost, never on what would undo what was just done. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class KeyboardOfStaysTest {
    private TestHouse house;
    private YearPlanned year;
    private StaysDesk desk;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("house").resolve("house"));
        year = YearPlanned.in(house);
        house.services().stays.participants().propose(year.id("Lourdes"), person("Gergana"), null);
        for (String name : new String[] {"Awa", "Joy", "Mirela", "Precious"})
            house.services().followUps.set(person(name), FollowUpLevel.REGULAR, "vient souvent", house.today());
        person("Zoé");
        desk = new StaysDesk(house, stage, new WindowBounds(0, 0, 1280, 800, false), true);
        desk.furniture.navigation().open("stays");
        desk.click("#year-on");
        desk.press(KeyCode.RIGHT);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk.shell::close);
        house.close();
    }

    private PersonId person(String name) {
        return ((People.Kept) house.services().people.add(PersonDraft.named(name))).person();
    }

    private int onTheList() {
        return house.services()
                .stays
                .participantQueries()
                .of(year.id("Lourdes"))
                .size();
    }

    @Test
    void the_keyboard_goes_into_the_leaf_that_a_key_opens_and_enter_on_a_name_goes_into_it_too() {
        desk.press(KeyCode.ENTER);
        assertThat(desk.keyboard()).isEqualTo("ready-board");
        desk.pressWith(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(desk.keyboard()).isNotEqualTo("ready-board").doesNotStartWith("rail");
        desk.pressWith(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(desk.keyboard()).isEqualTo("ready-board");
        desk.pressWith(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(desk.keyboard()).startsWith("leaf-");
        desk.press(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(desk.keyboard()).isEqualTo("leaf-ready");
        desk.press(KeyCode.ENTER);
        assertThat(desk.keyboard()).isEqualTo("ready-board");
    }

    @Test
    void enter_pressed_twice_proposes_one_person_and_takes_nobody_back() {
        desk.press(KeyCode.ENTER).press(KeyCode.P);
        desk.pressWith(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(onTheList()).isEqualTo(2);
        assertThat(desk.keyboard()).isEqualTo("proposals-box");
        desk.write("#proposals-box", "zoé").press(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.keyboard()).isEqualTo("proposals-why");
        assertThat(desk.isInWindow("#proposals-why")).isTrue();
        desk.write("#proposals-why", "Elle est fatiguée").press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(onTheList()).isEqualTo(3);
        assertThat(desk.keyboard()).isEqualTo("proposals-box");
    }

    @Test
    void a_sentence_about_one_step_goes_when_another_is_chosen_or_something_is_written() {
        desk.press(KeyCode.ENTER).press(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
        assertThat(desk.shows("Le séjour n’a pas commencé")).isTrue();
        desk.press(KeyCode.ENTER);
        assertThat(desk.shows("Le séjour n’a pas commencé")).isFalse();
    }

    @Test
    void an_arrow_leads_to_the_stay_before_though_it_is_of_another_year() {
        desk.press(KeyCode.LEFT);
        assertThat(desk.chosen()).startsWith("Mont-Saint-Michel · 0/8 · 28 déc. 2026");
        desk.press(KeyCode.LEFT);
        assertThat(desk.chosen()).startsWith("Lourdes · 0/10 · 16–20 mars 2026");
        assertThat(desk.shows("Séjours 2026")).isTrue();
        desk.press(KeyCode.LEFT);
        assertThat(desk.chosen()).startsWith("Lourdes · 0/10 · 16–20 mars 2026");
    }

    @Test
    void the_arrow_down_leads_into_the_stay_and_who_comes_back_to_the_place_is_where_she_was() {
        desk.press(KeyCode.UP);
        assertThat(desk.keyboard()).isEqualTo("stays-year");
        desk.press(KeyCode.DOWN);
        assertThat(desk.keyboard()).isEqualTo("ready-board");
        desk.press(KeyCode.F2);
        assertThat(desk.keyboard()).isEqualTo("plan-destination");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.keyboard()).isEqualTo("ready-board");
    }

    @Test
    void a_key_in_a_list_of_answers_is_no_key_of_the_year_nor_of_who_is_chosen() {
        desk.press(KeyCode.ENTER).press(KeyCode.END, KeyCode.LEFT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.keyboard()).isEqualTo("need-childcare");
        desk.press(KeyCode.RIGHT, KeyCode.DELETE, KeyCode.A);
        assertThat(desk.chosen()).startsWith("Lourdes · 0/10 · 15–19 mars 2027");
        assertThat(house.services().stays.participantQueries().of(year.id("Lourdes")))
                .allMatch(line -> line.participant().state() == ParticipantState.PROPOSED);
        desk.press(KeyCode.DOWN, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.keyboard()).isEqualTo("ready-board");
        assertThat(desk.shows("Ses enfants qui restent")).isFalse();
    }

    @Test
    void the_month_has_the_room_of_its_weeks_at_once_and_the_year_takes_it_back() {
        double year = desk.height(".stays-year-scroll");
        desk.press(KeyCode.Z, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents(20);
        double month = desk.height(".stays-year-scroll");
        assertThat(month).isGreaterThan(1.5 * year);
        desk.press(KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(desk.height(".stays-year-scroll")).isEqualTo(year);
    }
}
