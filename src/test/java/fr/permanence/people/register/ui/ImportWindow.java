package fr.permanence.people.register.ui;

import fr.permanence.TestHouse;
import fr.permanence.people.register.RegisterPreview.Line;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.EmptyState;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.Acts;
import fr.permanence.ui.shell.Furniture;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.ui.shell.IdleWatch;
import fr.permanence.ui.shell.Place;
import fr.permanence.ui.shell.Shell;
import fr.permanence.ui.shell.SignedIn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The import in a window over a real house, as whoever sits at it sees it: page object of the stories. */
final class ImportWindow {
    final Appearance appearance = new Appearance();
    final Furniture furniture;
    final Shell shell;
    final ImportScreen screen;
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    ImportWindow(ImportHouse house, Stage stage, Background background) {
        this.stage = stage;
        TestHouse under = house.house;
        furniture = Furniture.of(appearance, new Moments(under.clock(), appearance::language));
        TestHouse.Services services = under.services();
        screen = new ImportScreen(house.register, services.undo, services.changes, background, furniture);
        Place people = new Place("people", () -> "Personnes", Feather.USERS, 2, session -> true, Before::new);
        Acts acts =
                new Acts(() -> services.undo.undoLast(), () -> services.undo.redoLast(), () -> {}, passphrase -> true);
        IdleWatch idle = new IdleWatch(under.clock(), Duration.ofMinutes(30), Duration.ofMinutes(60));
        SignedIn who = new SignedIn(under.open().session(), TestHouse.NOW, true);
        shell = new Shell(who, List.of(people), acts, furniture, background, idle);
        new HouseWindow(stage, new Theme(appearance), null).show(shell.node());
        furniture.navigation().show(screen);
    }

    /** The place from which one came. */
    private static final class Before implements Screen {
        private final Node node = new EmptyState("Personnes", null);

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void enter() {}

        @Override
        public void leave() {}

        @Override
        public void reword() {}
    }

    /** Goes to the box of paths with Tab, types the path and presses Enter. */
    void open(Path file) {
        press(KeyCode.TAB, KeyCode.TAB);
        robot.interact(() -> {
            if (!(focused() instanceof TextField path)) throw new AssertionError(String.valueOf(focused()));
            path.setText(file.toString());
        });
        press(KeyCode.ENTER);
    }

    void press(KeyCode... keys) {
        for (KeyCode key : keys) robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void pressWith(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /** The id of what the keyboard is on. */
    String place() {
        return String.valueOf(focused().getId());
    }

    TableView<Line> rows() {
        return robot.lookup("#import-rows").queryTableView();
    }

    /** The row and the column of the cell one stands on, from 0, the row's number and its verdict among the columns. */
    List<Integer> cell() {
        var cell = rows().getFocusModel().getFocusedCell();
        return List.of(cell.getRow(), cell.getColumn());
    }

    ListView<Sight.Wrong> wrongs() {
        return robot.lookup("#import-wrongs").queryListView();
    }

    /** The words of a label. */
    String words(String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    boolean has(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    boolean shows(String words) {
        return robot.lookup((Labeled shown) -> words.equals(shown.getText()) && shown.isVisible())
                .tryQuery()
                .isPresent();
    }

    /** Whether any text of this window has these letters in it. */
    boolean showsPart(String letters) {
        return robot.lookup((Labeled shown) ->
                        shown.getText() != null && shown.getText().contains(letters))
                .tryQuery()
                .isPresent();
    }
}
