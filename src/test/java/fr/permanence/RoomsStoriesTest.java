package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.people.PersonDraft;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import java.io.IOException;
import java.security.SecureRandom;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From room to room with the keyboard: wherever one arrives, it is where one types first. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class RoomsStoriesTest {
    private final TestHouse house;
    private Rooms rooms;
    private Stage stage;

    /** The house is opened before the window: on a busy machine both together take longer than the toolkit waits. */
    RoomsStoriesTest() throws IOException {
        house = TestHouse.in(Scratch.folder("rooms"));
    }

    @Start
    void open(Stage shown) {
        stage = shown;
        house.services().people.add(PersonDraft.named("Mirela"));
        Appearance appearance = new Appearance();
        Rooms.Outside outside = new Rooms.Outside(house.clock(), new SecureRandom());
        rooms = new Rooms(house.open(), house.vault(), outside, appearance, Background.inline(), () -> {});
        new HouseWindow(shown, new Theme(appearance), null).show(rooms.node());
        rooms.focus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(rooms::close);
        house.close();
    }

    private static void go(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    @Test
    void the_settings_are_entered_at_their_first_field(FxRobot robot) {
        go(robot, KeyCode.DIGIT8);
        assertThat(focused().getId()).isEqualTo("look-language");
        go(robot, KeyCode.DIGIT1);
        go(robot, KeyCode.DIGIT8);
        assertThat(focused().getId()).isEqualTo("look-language");
    }

    @Test
    void a_file_is_entered_at_its_first_field_and_no_key_types_over_the_name(FxRobot robot) {
        go(robot, KeyCode.DIGIT2);
        robot.write("mir").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused().getId()).isEqualTo("person-NAME");
        robot.write("a");
        assertThat(((TextField) focused()).getText()).contains("Mirela").hasSize(7);
    }

    @Test
    void what_is_typed_in_a_file_is_there_when_it_is_opened_again(FxRobot robot) {
        openMirela(robot);
        robot.write("na").type(KeyCode.ESCAPE);
        go(robot, KeyCode.DIGIT1);
        go(robot, KeyCode.DIGIT2);
        openMirela(robot);
        assertThat(((TextField) focused()).getText()).contains("Mirela").hasSize(8);
    }

    @Test
    void searching_from_a_file_leads_back_to_the_list(FxRobot robot) {
        openMirela(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused().getId()).isEqualTo("people-box");
    }

    private void openMirela(FxRobot robot) {
        go(robot, KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("#people-box").queryTextInputControl().setText("mir"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
