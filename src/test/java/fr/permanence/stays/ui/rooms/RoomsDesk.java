package fr.permanence.stays.ui.rooms;

import fr.permanence.StayRoomsWiring;
import fr.permanence.TestHouse;
import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.print.Paper;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.Furniture;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.ui.shell.WindowBounds;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The leaf of rooms in a window over a real house: page object of the stories. */
final class RoomsDesk {
    /** What a leaf has in a window of 1280 pixels. */
    private static final double WIDTH = 660;

    final Appearance appearance = new Appearance();
    final List<Paper> papers = new ArrayList<>();
    final StayPane pane;
    private final Furniture furniture;
    private final FxRobot robot = new FxRobot();

    RoomsDesk(TestHouse house, StayId stay, Stage stage, WindowBounds bounds) {
        furniture = Furniture.of(appearance, new Moments(house.clock(), appearance::language));
        TestHouse.Services services = house.services();
        StayRoomsWiring rooms = services.stays.rooms();
        pane = RoomsLeaf.of(
                new RoomServices(
                        rooms.rooms(),
                        rooms.beds(),
                        rooms.wishes(),
                        services.stays.stays(),
                        services.undo,
                        new HouseClock(house.clock())),
                new PaneGround(
                        services.changes,
                        services.undo,
                        new HouseClock(house.clock()),
                        Background.inline(),
                        furniture,
                        new TroubleWords(appearance::language)::say),
                papers::add);
        ScrollPane scroll = new ScrollPane(pane.node());
        scroll.setFitToWidth(true);
        scroll.setMaxWidth(WIDTH);
        new HouseWindow(stage, new Theme(appearance), bounds)
                .show(new StackPane(scroll, furniture.dialogs().layer()));
        pane.show(stay);
        pane.enter();
        pane.focus();
    }

    RoomsDesk press(KeyCode... keys) {
        for (KeyCode key : keys) robot.type(key);
        return this;
    }

    RoomsDesk click(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        return this;
    }

    RoomsDesk write(String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
        return this;
    }

    /** Puts the keyboard on somebody, wherever she is. */
    RoomsDesk on(SleeperId who) {
        robot.interact(() -> spot("sleeper-" + who.value()).requestFocus());
        return this;
    }

    RoomsDesk on(BedId bed) {
        robot.interact(() -> spot("bed-" + bed.value()).requestFocus());
        return this;
    }

    private Node spot(String id) {
        return robot.lookup((Node node) -> node instanceof SpotNode
                        && node.getId() != null
                        && (node.getId().equals(id) || node.getId().startsWith(id + "-")))
                .query();
    }

    /** Draws somebody to a bed with the mouse. */
    RoomsDesk draw(SleeperId who, BedId bed) {
        Bounds from = robot.bounds(spot("sleeper-" + who.value())).query();
        Bounds to = robot.bounds(spot("bed-" + bed.value())).query();
        robot.moveTo(from.getMinX() + 12, from.getCenterY()).press(MouseButton.PRIMARY);
        robot.moveTo((from.getMinX() + to.getMinX()) / 2, to.getCenterY()).moveTo(to.getMinX() + 20, to.getCenterY());
        robot.release(MouseButton.PRIMARY);
        return this;
    }

    /** What is said where one works. */
    String told() {
        return robot.lookup("#rooms-told").queryLabeled().getText();
    }

    String lacking() {
        return robot.lookup("#without-count").queryLabeled().getText();
    }

    boolean shows(String words) {
        return robot.lookup((Labeled shown) ->
                        shown.getText() != null && shown.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    boolean has(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    boolean asks() {
        return furniture.dialogs().isOpen();
    }
}
