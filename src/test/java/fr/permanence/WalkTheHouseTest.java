package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.activities.ui.Term;
import fr.permanence.people.Birth;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.sample.SampleSize;
import fr.permanence.sample.SampleTeam;
import fr.permanence.sample.SampleWriter;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Language;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every place and every page opened from one, in both languages and both themes, in the smallest window, of a house with a
 * name of forty letters and of an empty one: it opens, nothing is cut off, and everything in it has a name and is reached
 * by Tab.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class WalkTheHouseTest {
    private static final String LARGE = "large-";
    private static final double LEAST_WIDTH = 980;
    private static final double LEAST_HEIGHT = 680;
    private static final List<String> PLACES = List.of("desk", "people", "activities", "stays", "settings");
    private static final List<String> PAGES = List.of("openings", "handovers", "evacuation", "past-days", "paper-list");
    private static final List<String> PAGES_OF_ACTIVITIES = List.of(
            "showing-day", "showing-term", "showing-list", "showing-week", "activities-holidays", "activities-new");
    private static final List<String> PAGES_OF_SESSION =
            List.of("session-activity", "session-change", "session-grid", "session-hers", "session-sign");
    private static final List<String> PAGES_OF_STAYS =
            List.of("zoom-quarter", "zoom-month", "zoom-year", "stays-dates", "stays-destinations", "stays-new");
    private static final List<String> PAGES_OF_STAY = List.of(
            "leaf-ready",
            "leaf-rooms",
            "leaf-journeys",
            "leaf-roll-call",
            "leaf-budget",
            "leaf-papers",
            "leaf-preparation",
            "stay-change");
    private static final List<String> PAGES_OF_PEOPLE = List.of("new-person", "import");
    private static final List<String> PAGES_OF_HER =
            List.of("half-days", "at-the-desk", "file", "tab-visits", "tab-follow", "tab-notes", "file-activities");

    @TempDir
    private Path directory;

    private final Appearance appearance = new Appearance();
    private final List<String> faults = new ArrayList<>();
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
    void every_place_and_page_stands_in_the_smallest_window_in_both_languages_and_themes(FxRobot robot) {
        house = TestHouse.in(directory);
        fill();
        enter(robot);
        walk(robot, "", PLACES, PAGES, PAGES_OF_PEOPLE, PAGES_OF_HER);
        walkInTwo(robot, "", PAGES_OF_ACTIVITIES, PAGES_OF_SESSION, PAGES_OF_STAYS, PAGES_OF_STAY);
        assertThat(faults).isEmpty();
    }

    @Test
    void an_empty_house_stands_too(FxRobot robot) {
        house = TestHouse.in(directory);
        enter(robot);
        walkInTwo(robot, "empty-", PLACES, PAGES, PAGES_OF_PEOPLE, PAGES_OF_ACTIVITIES, PAGES_OF_STAYS);
        assertThat(faults).isEmpty();
    }

    @Test
    void every_place_and_page_stands_in_the_largest_letters_too(FxRobot robot) {
        house = TestHouse.in(directory);
        fill();
        enter(robot);
        robot.interact(() -> appearance.textSizeProperty().set(TextSize.LARGEST));
        walkInTwo(robot, LARGE, PLACES, PAGES, PAGES_OF_PEOPLE, PAGES_OF_HER, PAGES_OF_ACTIVITIES, PAGES_OF_SESSION);
        walkInTwo(robot, LARGE, PAGES_OF_STAYS, PAGES_OF_STAY);
        assertThat(faults).isEmpty();
    }

    /** What is cut off depends on the words, not on the colours: each language once, each theme once. */
    @SafeVarargs
    private void walkInTwo(FxRobot robot, String house, List<String>... pages) {
        walk(robot, house, Language.FRENCH, Shade.LIGHT, pages);
        walk(robot, house, Language.ENGLISH, Shade.DARK, pages);
    }

    @SafeVarargs
    private void walk(FxRobot robot, String house, List<String>... pages) {
        for (Language language : Language.values())
            for (Shade shade : List.of(Shade.LIGHT, Shade.DARK)) walk(robot, house, language, shade, pages);
    }

    @SafeVarargs
    private void walk(FxRobot robot, String house, Language language, Shade shade, List<String>... pages) {
        robot.interact(() -> {
            appearance.languageProperty().set(language);
            appearance.shadeProperty().set(shade);
        });
        for (List<String> some : pages) for (String page : some) look(robot, house, page, language, shade);
    }

    private void look(FxRobot robot, String house, String page, Language language, Shade shade) {
        open(robot, page);
        WaitForAsyncUtils.waitForFxEvents();
        String where = (house + page + "-" + language + "-" + shade).toLowerCase(Locale.ROOT);
        Pictures.keep(stage.getScene(), where, robot);
        if (isOnTheRail(stage.getScene().getFocusOwner())) faults.add(where + ": the keyboard stayed on the rail");
        PlaceInspection inspection = new PlaceInspection(stage.getScene());
        robot.interact(() -> faults.addAll(inspection.faults(where)));
        // Neither words nor colours nor the size of letters change what the keyboard reaches.
        if (language == Language.FRENCH && shade == Shade.LIGHT && !house.equals(LARGE))
            faults.addAll(inspection.unreachable(where));
    }

    private static boolean isOnTheRail(@Nullable Node owner) {
        return owner == null || owner.getStyleClass().contains("rail-entry");
    }

    /** Goes to a page as one does, from its place. */
    private void open(FxRobot robot, String page) {
        switch (page) {
            case "desk", "people", "activities", "stays", "settings" -> press("place-" + page, robot);
            case "openings" -> key(robot, "desk", KeyCode.F9);
            case "handovers" -> key(robot, "desk", KeyCode.F5);
            case "evacuation" -> key(robot, "desk", KeyCode.CONTROL, KeyCode.P);
            case "past-days" -> key(robot, "desk", KeyCode.SHIFT, KeyCode.F5);
            case "paper-list" -> key(robot, "desk", KeyCode.SHIFT, KeyCode.F9);
            case "new-person", "import" -> {
                press("place-people", robot);
                press(page.equals("import") ? "people-import" : "people-new", robot);
            }
            case "half-days" -> {
                press("place-desk", robot);
                robot.type(KeyCode.DOWN);
                robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
            }
            case "at-the-desk" -> {
                press("place-desk", robot);
                robot.type(KeyCode.DOWN);
                robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
            }
            case "file" -> {
                press("place-people", robot);
                robot.write("Wilhelmina").type(KeyCode.ENTER);
                WaitForAsyncUtils.waitForFxEvents();
                press("tab-identity", robot);
            }
            case "showing-day",
                    "showing-term",
                    "showing-list",
                    "showing-week",
                    "activities-holidays",
                    "activities-new",
                    "session-activity",
                    "session-change",
                    "session-grid",
                    "session-hers",
                    "session-sign" -> {
                press("place-activities", robot);
                press(page, robot);
            }
            case "zoom-quarter",
                    "zoom-month",
                    "zoom-year",
                    "stays-dates",
                    "stays-destinations",
                    "stays-new",
                    "leaf-ready",
                    "leaf-rooms",
                    "leaf-journeys",
                    "leaf-roll-call",
                    "leaf-budget",
                    "leaf-papers",
                    "leaf-preparation",
                    "stay-change" -> {
                press("place-stays", robot);
                press(page, robot);
            }
            default -> press(page, robot);
        }
    }

    private void key(FxRobot robot, String place, KeyCode... keys) {
        press("place-" + place, robot);
        robot.push(keys);
    }

    private void press(String id, FxRobot robot) {
        robot.interact(() -> ((Button) stage.getScene().lookup("#" + id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fill() {
        SampleTeam team = new SampleTeam(
                List.of(new SampleTeam.Member(house.open().session().account(), "Marie")));
        new SampleWriter(house.open(), new HouseClock(house.clock()))
                .write(new SampleSize(60, 1, 1), team, (done, total) -> {});
        Term.in(house);
        PersonDraft longest = new PersonDraft(
                "Wilhelmina Alexandrovna Konstantinopolska",
                "Papadopoulou",
                List.of("Mina"),
                new Birth.In(1979),
                List.of(),
                List.of("pl", "ro"),
                null,
                null);
        var kept = (People.Kept) house.services().people.add(longest);
        house.services().checkIns.arrive(kept.person());
        house.services().beside.messages().word(kept.person(), "Anne veut la voir avant son rendez-vous");
        house.services().deskNotes.sign(kept.person(), "A laissé son parapluie derrière le comptoir.");
    }

    private void enter(FxRobot robot) {
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
