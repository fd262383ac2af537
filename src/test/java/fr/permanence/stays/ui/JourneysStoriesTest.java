package fr.permanence.stays.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
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

/** Who prepares stays writes down how people get there and back; it is Tuesday 24 November 2026. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class JourneysStoriesTest {
    private TestHouse house;
    private StaysDesk desk;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("house").resolve("house"));
        YearPlanned.in(house);
        desk = new StaysDesk(house, stage, new WindowBounds(0, 0, 1280, 800, false), true);
        desk.furniture.navigation().open("stays");
        desk.click("#year-on");
        desk.press(KeyCode.RIGHT);
        goToJourneys();
    }

    private void goToJourneys() {
        desk.pressWith(KeyCode.ALT, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk.shell::close);
        house.close();
    }

    @Test
    void a_leg_that_was_left_half_written_is_still_there_for_its_stay_and_for_no_other() {
        desk.press(KeyCode.N).write("#leg-from", "Paris").press(KeyCode.ESCAPE);
        desk.press(KeyCode.N);
        assertThat(desk.written("#leg-from")).isEqualTo("Paris");
        desk.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.LEFT);
        assertThat(desk.chosen()).startsWith("Mont-Saint-Michel");
        goToJourneys();
        desk.press(KeyCode.N);
        assertThat(desk.written("#leg-from")).isEmpty();
        assertThat(desk.written("#leg-leaves-on")).isEqualTo("28/12/2026");
    }

    @Test
    void the_letter_that_places_everybody_does_not_leave_the_stay_wherever_the_keyboard_is_on_the_leaf() {
        desk.press(KeyCode.N).write("#leg-from", "Paris").write("#leg-to", "Lourdes");
        desk.write("#leg-leaves-at", "8:20").write("#leg-arrives-at", "13:40").press(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.keyboard()).startsWith("leg");
        desk.press(KeyCode.T);
        assertThat(desk.chosen()).startsWith("Lourdes · 0/10 · 15–19 mars 2027");
        assertThat(desk.shows("Séjours 2027")).isTrue();
    }
}
