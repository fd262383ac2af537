package fr.permanence.activities.ui;

import fr.permanence.ActivitiesWiring;
import fr.permanence.TestHouse;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.Acts;
import fr.permanence.ui.shell.Furniture;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.ui.shell.IdleWatch;
import fr.permanence.ui.shell.Place;
import fr.permanence.ui.shell.Shell;
import fr.permanence.ui.shell.SignedIn;
import fr.permanence.ui.shell.WindowBounds;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

/** The place of activities in a window over a real house, as the coordinator sees it: page object of the stories. */
public final class Planning {
    public final Appearance appearance = new Appearance();
    public final Furniture furniture;
    public final Shell shell;
    public final ActivitiesScreen screen;
    private final FxRobot robot = new FxRobot();

    public Planning(TestHouse house, Stage stage, @Nullable WindowBounds bounds) {
        furniture = Furniture.of(appearance, new Moments(house.clock(), appearance::language));
        TestHouse.Services services = house.services().loaded();
        screen = new ActivitiesScreen(
                services(house),
                services.changes,
                Background.inline(),
                furniture,
                new TroubleWords(appearance::language)::say,
                null);
        Place place = new Place("activities", () -> "Activités", Feather.CALENDAR, 3, session -> true, () -> screen);
        Acts acts = new Acts(services.undo::undoLast, services.undo::redoLast, () -> {}, passphrase -> true);
        IdleWatch idle = new IdleWatch(house.clock(), Duration.ofMinutes(30), Duration.ofMinutes(60));
        SignedIn who = new SignedIn(house.open().session(), TestHouse.NOW, true);
        shell = new Shell(who, List.of(place), acts, furniture, Background.inline(), idle);
        new HouseWindow(stage, new Theme(appearance), bounds).show(shell.node());
    }

    /** What the place asks of a house. */
    public static ActivityServices services(TestHouse house) {
        ActivitiesWiring activities = house.services().activities;
        return new ActivityServices(
                house.open().session(),
                activities.activities(),
                activities.sessions(),
                activities.offers(),
                activities.edits(),
                activities.schoolHolidays(),
                activities.places(),
                activities.calendar(),
                house.services().undo,
                new HouseClock(house.clock()));
    }

    Planning press(KeyCode... keys) {
        for (KeyCode key : keys) robot.type(key);
        return this;
    }

    Planning pressWith(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        return this;
    }

    /** Writes this into a field, over what it held. */
    Planning write(String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).queryTextInputControl();
            control.requestFocus();
            control.setText(text);
        });
        return this;
    }

    Planning click(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        return this;
    }

    /** Presses the button with these words on it. */
    Planning say(String words) {
        robot.interact(() ->
                robot
                        .lookup((Labeled shown) -> words.equals(shown.getText()) && isSeen(shown))
                        .queryAllAs(Labeled.class)
                        .stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire());
        return this;
    }

    /** Chooses one of several. */
    Planning pick(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(RadioButton.class).fire());
        return this;
    }

    /** Ticks a box, or takes the tick away. */
    Planning tick(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(CheckBox.class).fire());
        return this;
    }

    /** What is typed in a field. */
    String typed(String id) {
        return robot.lookup(id).queryTextInputControl().getText();
    }

    /** Puts the keyboard back into the days. */
    Planning toTheDays() {
        robot.interact(() -> robot.lookup("#agenda").query().requestFocus());
        return this;
    }

    /** Clicks the session with these words. */
    Planning clickOn(String words) {
        robot.clickOn(robot.lookup((Labeled shown) -> words.equals(shown.getText()) && isSeen(shown))
                .<Node>query());
        return this;
    }

    /** Draws the session with these words from its day to the nth one shown. */
    Planning drag(String words, int toDay) {
        Node chip = robot.lookup((Labeled shown) -> words.equals(shown.getText()) && isSeen(shown))
                .query();
        Node day = robot.lookup(".day-column").nth(toDay).query();
        robot.drag(chip, MouseButton.PRIMARY).moveTo(day).drop();
        return this;
    }

    /** Draws the lower edge of the session with these words, in the hours of a day, until it is longer by this share of it. */
    Planning stretch(String words, double share) {
        Node at = robot.lookup((Labeled shown) -> words.equals(shown.getText()) && isSeen(shown))
                .query();
        while (!at.getStyleClass().contains("block")) at = at.getParent();
        Bounds block = at.localToScreen(at.getLayoutBounds());
        Point2D edge = new Point2D(block.getCenterX(), block.getMaxY() - 2);
        robot.drag(edge, MouseButton.PRIMARY).dropTo(edge.add(0, block.getHeight() * share));
        return this;
    }

    /** The chosen session, as a screen reader says it. */
    String chosen() {
        return robot.lookup("#agenda").query().getAccessibleText();
    }

    boolean shows(String words) {
        return robot.lookup((Labeled shown) -> words.equals(shown.getText()) && isSeen(shown))
                .tryQuery()
                .isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }
}
