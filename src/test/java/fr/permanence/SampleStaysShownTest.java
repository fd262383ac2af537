package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.access.Role;
import fr.permanence.sample.SampleSize;
import fr.permanence.sample.SampleTeam;
import fr.permanence.sample.SampleTeam.Member;
import fr.permanence.sample.SampleWriter;
import fr.permanence.text.HouseClock;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.ui.shell.WindowBounds;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The stays of the invented centre as they are seen, leaf by leaf; the pictures of the guide are taken here. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class SampleStaysShownTest {
    private final TestHouse house;
    private Rooms rooms;
    private Stage stage;

    SampleStaysShownTest() throws IOException {
        house = TestHouse.in(Files.createTempDirectory("shown").resolve("house"));
        SampleTeam team =
                new SampleTeam(List.of(new Member(house.open().session().account(), "Marie")));
        new SampleWriter(house.open(), new HouseClock(house.clock()))
                .write(new SampleSize(150, 2, 4), team, (done, total) -> {});
    }

    @Start
    void open(Stage shown) {
        stage = shown;
        enter();
    }

    private void enter() {
        Appearance appearance = new Appearance();
        house.services().loaded();
        rooms = new Rooms(
                house.open(),
                house.vault(),
                new Rooms.Outside(house.clock(), new SecureRandom()),
                appearance,
                Background.inline(),
                () -> {});
        new HouseWindow(stage, new Theme(appearance), new WindowBounds(0, 0, 1280, 900, false)).show(rooms.node());
        rooms.focus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(rooms::close);
        house.close();
    }

    private static void with(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((Button) stage.getScene().lookup("#" + id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Keeps a picture without what was said for a moment. */
    private void keep(String name, FxRobot robot) {
        robot.interact(() -> stage.getScene().getRoot().lookupAll(".toast").forEach(toast -> toast.setVisible(false)));
        Pictures.keep(stage.getScene(), name, robot);
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup((Labeled shown) ->
                        shown.getText() != null && shown.getText().contains(words) && shown.isVisible())
                .tryQuery()
                .isPresent();
    }

    @Test
    void the_next_stay_is_seen_on_all_its_leaves(FxRobot robot) {
        with(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(shows(robot, "en ce moment")).isTrue();
        keep("stays-year", robot);
        press(robot, "leaf-roll-call");
        keep("stays-roll-call", robot);
        with(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(shows(robot, "Lourdes · ")).isTrue();
        press(robot, "leaf-ready");
        keep("stays-ready", robot);
        press(robot, "leaf-rooms");
        assertThat(shows(robot, "Sans lit")).isTrue();
        keep("stays-rooms", robot);
        press(robot, "leaf-journeys");
        assertThat(shows(robot, "Paris-Montparnasse")).isTrue();
        keep("stays-journeys", robot);
        press(robot, "leaf-budget");
        assertThat(shows(robot, "Hébergement")).isTrue();
        keep("stays-budget", robot);
        press(robot, "leaf-papers");
        keep("stays-papers", robot);
        press(robot, "leaf-preparation");
        keep("stays-preparation", robot);
        press(robot, "stays-dates");
        assertThat(shows(robot, "Commission, ")).isTrue();
        keep("stays-dates", robot);
    }

    @Test
    void who_keeps_the_desk_sees_who_is_away_and_no_destination(FxRobot robot) throws Exception {
        house.open().keyring().addAccount("Odile", Set.of(Role.RECEPTION), TestHouse.passphrase(), null);
        robot.interact(rooms::close);
        house.restartAs("Odile");
        robot.interact(this::enter);
        with(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(shows(robot, "jusqu’au ")).isTrue();
        for (String place : List.of("Lourdes", "En-Calcat", "Puy du Fou", "Mont-Saint-Michel"))
            assertThat(shows(robot, place)).isFalse();
        keep("stays-away", robot);
    }
}
