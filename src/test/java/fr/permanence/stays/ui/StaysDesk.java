package fr.permanence.stays.ui;

import fr.permanence.JourneysWiring;
import fr.permanence.StaysWiring;
import fr.permanence.TestHouse;
import fr.permanence.access.Right;
import fr.permanence.ids.PersonId;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.ui.journeys.JourneysLeaf;
import fr.permanence.stays.ui.pipeline.AroundTrip;
import fr.permanence.stays.ui.pipeline.PipelineServices;
import fr.permanence.stays.ui.pipeline.ProposalsCard;
import fr.permanence.stays.ui.prepare.PrepareLeaf;
import fr.permanence.stays.ui.ready.ReadyLeaf;
import fr.permanence.stays.ui.ready.ReadyServices;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayLeaf;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayPanes;
import fr.permanence.stays.ui.shared.StayServices;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

/** The place of stays in a window over a real house, as who prepares them sees it: page object of the stories. */
public final class StaysDesk {
    public final Appearance appearance = new Appearance();
    public final Furniture furniture;
    public final Shell shell;
    /** Whose files were opened from here. */
    public final List<PersonId> opened = new ArrayList<>();

    private final FxRobot robot = new FxRobot();

    public StaysDesk(TestHouse house, Stage stage, WindowBounds bounds) {
        this(house, stage, bounds, false);
    }

    /** @param isWhole whether who goes and who could be proposed is there as well as the preparation */
    public StaysDesk(TestHouse house, Stage stage, WindowBounds bounds, boolean isWhole) {
        furniture = Furniture.of(appearance, new Moments(house.clock(), appearance::language));
        TestHouse.Services services = house.services().loaded();
        StaysScreen screen = new StaysScreen(
                new StaysGround(
                        services(house),
                        services.changes,
                        Background.inline(),
                        furniture,
                        new TroubleWords(appearance::language)::say),
                YearPlanned.around(),
                panes(house, services, isWhole),
                opened::add);
        Place place = new Place("stays", () -> "Séjours", Feather.SUN, 4, session -> true, () -> screen);
        Acts acts = new Acts(services.undo::undoLast, services.undo::redoLast, () -> {}, passphrase -> true);
        IdleWatch idle = new IdleWatch(house.clock(), Duration.ofMinutes(30), Duration.ofMinutes(60));
        SignedIn who = new SignedIn(house.open().session(), TestHouse.NOW, true);
        shell = new Shell(who, List.of(place), acts, furniture, Background.inline(), idle);
        new HouseWindow(stage, new Theme(appearance), bounds).show(shell.node());
    }

    private StayPanes panes(TestHouse house, TestHouse.Services services, boolean isWhole) {
        if (!house.open().session().may(Right.PLAN_STAYS)) return StayPanes.none();
        PaneGround ground = new PaneGround(
                services.changes,
                services.undo,
                new HouseClock(house.clock()),
                Background.inline(),
                furniture,
                new TroubleWords(appearance::language)::say);
        StayPane prepare = PrepareLeaf.of(services(house), ground);
        if (!isWhole) return new StayPanes(Map.of(StayLeaf.PREPARATION, prepare), Optional.empty(), Optional.empty());
        PipelineServices going = AroundTrip.services(house);
        StayPane proposals = ProposalsCard.of(going, ground);
        ReadyServices readiness = new ReadyServices(services.stays.readiness(), services.stays.departureFiles(), going);
        Map<StayLeaf, StayPane> leaves = new EnumMap<>(StayLeaf.class);
        leaves.put(StayLeaf.READY, ReadyLeaf.of(readiness, ground, proposals::focus));
        leaves.put(StayLeaf.JOURNEYS, journeys(services.stays, ground));
        leaves.put(StayLeaf.PREPARATION, prepare);
        return new StayPanes(leaves, Optional.of(proposals), Optional.empty());
    }

    private static StayPane journeys(StaysWiring stays, PaneGround ground) {
        JourneysWiring on = stays.onTheWay();
        JourneysLeaf.Asked asked = new JourneysLeaf.Asked(
                on.queries(),
                on.journeys(),
                on.seats(),
                id -> stays.stays().line(id).map(StayLine::stay));
        return JourneysLeaf.of(asked, ground, leg -> {});
    }

    /** What the place asks of a house. */
    public static StayServices services(TestHouse house) {
        StaysWiring stays = house.services().stays;
        return new StayServices(
                house.open().session(),
                stays.stays(),
                stays.destinations(),
                stays.dates(),
                stays.participantQueries(),
                new StayServices.Preparing(stays.accompaniers(), stays.programme(), stays.tasks(), stays.settings()),
                stays.moves(),
                stays.calendar(),
                house.services().undo,
                new HouseClock(house.clock()));
    }

    StaysDesk press(KeyCode... keys) {
        for (KeyCode key : keys) robot.type(key);
        return this;
    }

    StaysDesk pressWith(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        return this;
    }

    StaysDesk pressWith(KeyCode held, KeyCode also, KeyCode key) {
        robot.press(held, also).type(key).release(also, held);
        return this;
    }

    /** Writes this into a field, over what it held. */
    StaysDesk write(String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).queryTextInputControl();
            control.requestFocus();
            control.setText(text);
        });
        return this;
    }

    StaysDesk click(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        return this;
    }

    /** Takes hold of the bar with these words and draws it so many pixels on, without letting go. */
    StaysDesk hold(String words, double by) {
        Bounds there = robot.bounds(bar(words)).query();
        robot.moveTo(there.getMinX() + 2, there.getCenterY()).press(MouseButton.PRIMARY);
        robot.moveBy(by / 2, 0).moveBy(by / 2, 0);
        return this;
    }

    StaysDesk letGo() {
        robot.release(MouseButton.PRIMARY);
        return this;
    }

    private Node bar(String words) {
        Node label = robot.lookup((Labeled shown) -> words.equals(shown.getText()) && isSeen(shown))
                .query();
        return label.getParent();
    }

    /** What has the keyboard: its id, or what it is. */
    String keyboard() {
        Node at = shell.node().getScene().getFocusOwner();
        return at == null ? "" : at.getId() == null ? at.getClass().getSimpleName() : at.getId();
    }

    /** What is written in this field. */
    String written(String field) {
        return robot.lookup(field).queryTextInputControl().getText();
    }

    /** How high this is, in pixels. */
    double height(String id) {
        return robot.lookup(id).query().getLayoutBounds().getHeight();
    }

    /** Whether all of this stands inside the window. */
    boolean isInWindow(String id) {
        Node node = robot.lookup(id).query();
        Bounds there = node.localToScene(node.getLayoutBounds());
        return there.getMinY() >= 0 && there.getMaxY() <= node.getScene().getHeight();
    }

    /** The chosen stay, as a screen reader says it. */
    String chosen() {
        return robot.lookup("#stays-year").query().getAccessibleText();
    }

    boolean shows(String words) {
        return robot.lookup((Labeled shown) ->
                        shown.getText() != null && shown.getText().contains(words) && isSeen(shown))
                .tryQuery()
                .isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }
}
