package fr.permanence;

import fr.permanence.stays.ui.StaysDesk;
import fr.permanence.stays.ui.StaysGround;
import fr.permanence.stays.ui.StaysScreen;
import fr.permanence.stays.ui.YearPlanned;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayLeaf;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayPanes;
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
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

/** The place of stays with the leaves that lead there and back, over a real house: page object of their stories. */
public final class OnTheWayDesk {
    public final Appearance appearance = new Appearance();
    public final Furniture furniture;
    public final Shell shell;
    private final FxRobot robot = new FxRobot();

    /** @param house one whose services were not used yet for what is shown: they have their own here */
    public OnTheWayDesk(TestHouse house, Stage stage, WindowBounds bounds) {
        furniture = Furniture.of(appearance, new Moments(house.clock(), appearance::language));
        TestHouse.Services services = house.services().loaded();
        TroubleWords troubles = new TroubleWords(appearance::language);
        OnTheWayRoom room = new OnTheWayRoom(
                services.wiring(),
                new PaneGround(
                        services.changes,
                        services.undo,
                        new HouseClock(house.clock()),
                        Background.inline(),
                        furniture,
                        troubles::say),
                () -> "Maison d’essai",
                new SecureRandom());
        Map<StayLeaf, StayPane> leaves = new EnumMap<>(StayLeaf.class);
        room.hang(leaves);
        StaysScreen screen = new StaysScreen(
                new StaysGround(
                        StaysDesk.services(house), services.changes, Background.inline(), furniture, troubles::say),
                YearPlanned.around(),
                new StayPanes(leaves, Optional.empty(), room.glance()),
                person -> {});
        Place place = new Place("stays", () -> "Séjours", Feather.SUN, 4, session -> true, () -> screen);
        Acts acts = new Acts(services.undo::undoLast, services.undo::redoLast, () -> {}, passphrase -> true);
        IdleWatch idle = new IdleWatch(house.clock(), Duration.ofMinutes(30), Duration.ofMinutes(60));
        SignedIn who = new SignedIn(house.open().session(), TestHouse.NOW, true);
        shell = new Shell(who, List.of(place), acts, furniture, Background.inline(), idle);
        new HouseWindow(stage, new Theme(appearance), bounds).show(shell.node());
    }

    /** Goes to the stays, where the next one is chosen, and opens this leaf of it. */
    public OnTheWayDesk open(StayLeaf leaf) {
        robot.interact(() -> furniture.navigation().open("stays"));
        return leaf(leaf);
    }

    public OnTheWayDesk leaf(StayLeaf leaf) {
        return click("#leaf-" + leaf.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public OnTheWayDesk press(KeyCode... keys) {
        for (KeyCode key : keys) robot.type(key);
        return this;
    }

    public OnTheWayDesk focus(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        return this;
    }

    /** Writes this into a field, over what it held. */
    public OnTheWayDesk write(String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).queryTextInputControl();
            control.requestFocus();
            control.setText(text);
        });
        return this;
    }

    public OnTheWayDesk click(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        return this;
    }

    /** Presses the button with these words. */
    public OnTheWayDesk answer(String verb) {
        robot.interact(() -> robot.lookup((Button button) -> verb.equals(button.getText()))
                .queryButton()
                .fire());
        return this;
    }

    public boolean shows(String words) {
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
