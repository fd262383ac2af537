package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.access.Role;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import java.io.IOException;
import java.security.SecureRandom;
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

/** What who only runs the house does: no desk, no file, and yet the register of the centre comes in. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ManagerStoriesTest {
    private final TestHouse house;
    private Rooms rooms;
    private Stage stage;

    /** The house is opened before the window: on a busy machine both together take longer than the toolkit waits. */
    ManagerStoriesTest() throws IOException {
        house = TestHouse.in(Scratch.folder("rooms"), Role.MANAGER);
    }

    @Start
    void open(Stage shown) {
        stage = shown;
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

    @Test
    void the_register_is_brought_in_from_the_settings(FxRobot robot) {
        go(robot, KeyCode.DIGIT8);
        Node button = stage.getScene().getRoot().lookup("#settings-import");
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene().getRoot().lookup("#settings-import")).isNull();
        assertThat(stage.getScene().getRoot().lookup("#import-path")).isNotNull();
    }
}
