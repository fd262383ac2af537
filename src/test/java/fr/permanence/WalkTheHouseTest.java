package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.sample.SampleSize;
import fr.permanence.sample.SampleTeam;
import fr.permanence.sample.SampleWriter;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Language;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Shade;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every place, in both languages and both themes, in the smallest window: it opens, nothing is cut off, and everything in
 * it has a name and is reached by Tab.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class WalkTheHouseTest {
    private static final double LEAST_WIDTH = 980;
    private static final double LEAST_HEIGHT = 680;

    @TempDir
    private Path directory;

    private final Appearance appearance = new Appearance();
    private TestHouse house;
    private Rooms rooms;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(rooms::close);
        house.close();
    }

    @Test
    void every_place_stands_in_the_smallest_window_in_both_languages_and_themes(FxRobot robot) {
        enter(robot);
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values())
            for (Shade shade : List.of(Shade.LIGHT, Shade.DARK)) {
                robot.interact(() -> {
                    appearance.languageProperty().set(language);
                    appearance.shadeProperty().set(shade);
                });
                for (String place : places(robot)) walk(robot, place, language + " " + shade + " " + place, faults);
            }
        assertThat(faults).isEmpty();
    }

    private void walk(FxRobot robot, String place, String where, List<String> faults) {
        robot.interact(() -> ((Button) stage.getScene().lookup("#" + place)).fire());
        WaitForAsyncUtils.waitForFxEvents();
        PlaceInspection inspection = new PlaceInspection(stage.getScene());
        robot.interact(() -> faults.addAll(inspection.faults(where)));
        // Colours change nothing for the keyboard: it is walked once a language.
        if (appearance.shadeProperty().get() == Shade.LIGHT) faults.addAll(inspection.unreachable(robot, where));
        Pictures.keep(stage.getScene(), where.replace(' ', '-').toLowerCase(java.util.Locale.ROOT), robot);
    }

    private List<String> places(FxRobot robot) {
        return robot.lookup(".rail-entry").queryAllAs(Button.class).stream()
                .map(Button::getId)
                .filter(id -> id != null && id.startsWith("place-"))
                .toList();
    }

    private void enter(FxRobot robot) {
        house = TestHouse.in(directory);
        SampleTeam team = new SampleTeam(
                List.of(new SampleTeam.Member(house.open().session().account(), "Marie")));
        new SampleWriter(house.open(), new HouseClock(house.clock()))
                .write(new SampleSize(60, 1, 1), team, (done, total) -> {});
        robot.interact(() -> {
            HouseWindow window = new HouseWindow(stage, new Theme(appearance), null);
            rooms = new Rooms(
                    house.open(),
                    house.vault(),
                    new Rooms.Outside(house.clock(), new SecureRandom()),
                    appearance,
                    Background.inline(),
                    () -> {});
            window.show(rooms.node());
            stage.setWidth(LEAST_WIDTH);
            stage.setHeight(LEAST_HEIGHT);
            rooms.focus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
