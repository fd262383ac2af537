package fr.permanence.checkin.ui;

import fr.permanence.TestHouse;
import fr.permanence.checkin.ui.atdesk.AtDeskScreen;
import fr.permanence.checkin.ui.atdesk.AtDeskTyped;
import fr.permanence.checkin.ui.shared.DeskGround;
import fr.permanence.checkin.ui.today.TodayLine;
import fr.permanence.ids.PersonId;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Card;
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
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

/** The desk in a window over a real house, as whoever sits at it sees it: page object of the stories. */
final class Desk {
    final Appearance appearance = new Appearance();
    final List<PersonId> opened = new ArrayList<>();
    final List<String> heard = new ArrayList<>();
    final Furniture furniture;
    final Shell shell;
    private final AtDeskTyped.Pages pages = new AtDeskTyped.Pages();
    private final TestHouse house;
    final CheckInScreen screen;
    private final FxRobot robot = new FxRobot();

    Desk(TestHouse house, Stage stage, @Nullable WindowBounds bounds) {
        this.house = house;
        furniture = Furniture.of(appearance, new Moments(house.clock(), appearance::language));
        TestHouse.Services services = house.services().loaded();
        screen = new CheckInScreen(
                DeskGround.services(house),
                new DeskExits(opened::add, this::atDesk, () -> heard.add("import")),
                services.changes,
                Background.inline(),
                furniture,
                new TroubleWords(appearance::language)::say);
        Place desk = new Place("desk", () -> "Accueil", Feather.HOME, 1, session -> true, () -> screen);
        Acts acts =
                new Acts(() -> services.undo.undoLast(), () -> services.undo.redoLast(), () -> {}, passphrase -> true);
        IdleWatch idle = new IdleWatch(house.clock(), Duration.ofMinutes(30), Duration.ofMinutes(60));
        SignedIn who = new SignedIn(house.open().session(), TestHouse.NOW, true);
        shell = new Shell(who, List.of(desk), acts, furniture, Background.inline(), idle);
        new HouseWindow(stage, new Theme(appearance), bounds).show(shell.node());
    }

    /** Opens what waits for her at the desk. */
    void atDesk(PersonId person) {
        furniture
                .navigation()
                .show(new AtDeskScreen(
                        pages.of(person),
                        DeskGround.services(house),
                        house.services().changes,
                        Background.inline(),
                        furniture,
                        new TroubleWords(appearance::language)::say));
    }

    Desk type(String letters) {
        robot.interact(() -> box().replaceSelection(letters));
        return this;
    }

    Desk press(KeyCode... keys) {
        for (KeyCode key : keys) robot.type(key);
        return this;
    }

    Desk pressWith(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        return this;
    }

    Desk paste(String clipboard) {
        robot.interact(() -> {
            box().replaceSelection(clipboard);
        });
        return this;
    }

    TextInputControl box() {
        return robot.lookup("#desk-box").queryTextInputControl();
    }

    TextInputControl handover() {
        return robot.lookup("#desk-handover").queryTextInputControl();
    }

    boolean isInBox() {
        return box().isFocused();
    }

    /** Writes this into a field, over what it held. */
    Desk write(String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).queryTextInputControl();
            control.requestFocus();
            control.setText(text);
        });
        return this;
    }

    /** What is said below the box. */
    String notice() {
        return robot.lookup("#desk-notice").queryAs(Label.class).getText();
    }

    /** Who answers to what is typed, as a screen reader says it. */
    List<String> suggestions() {
        return robot
                .from(robot.lookup("#desk-suggestions").queryAs(Card.class))
                .lookup(".row-opens")
                .queryAll()
                .stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .toList();
    }

    /** The chosen row, as a screen reader says it; empty for none. */
    String chosen() {
        return robot.from(robot.lookup("#desk-suggestions").queryAs(Card.class))
                .lookup(".row-selected")
                .tryQuery()
                .map(Node::getAccessibleText)
                .orElse("");
    }

    List<String> today() {
        ListView<TodayLine> list = robot.lookup("#desk-today").queryListView();
        return list.getItems().stream()
                .map(line ->
                        line.line().chosenName() == null ? "–" : line.line().chosenName())
                .toList();
    }

    /** Presses what has these words on it. */
    Desk click(String words) {
        robot.interact(() -> robot
                .lookup((Labeled shown) -> words.equals(shown.getText()) && shown.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .filter(javafx.scene.control.Button.class::isInstance)
                .map(javafx.scene.control.Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        return this;
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
