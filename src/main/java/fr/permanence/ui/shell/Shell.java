package fr.permanence.ui.shell;

import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The window around the screens, for one person signed in. It draws itself from the list of places and knows none of
 * them. Locking throws it away; the next sign-in makes a new one.
 */
public final class Shell {
    private final SignedIn who;
    private final Acts acts;
    private final Furniture furniture;
    private final IdleWatch idle;
    private final Shortcuts shortcuts = new Shortcuts();
    private final StackPane stage = new StackPane();
    private final BorderPane desk = new BorderPane();
    private final ScrollPane place = new ScrollPane();
    private final KeptFocus focus = new KeptFocus(place);
    private final Rail rail;
    private final Curtain curtain;
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private final ChangeListener<Object> reworded = (observed, before, now) -> reword();
    private final ChangeListener<Object> redrawn = (observed, before, now) -> sayRail();

    /**
     * @param who who is signed in
     * @param places every place there is; those she may not open are left out
     * @param acts what the shell asks of the rest
     * @param furniture new, and the same that the places' screens were given
     * @param background where the passphrase is checked
     * @param idle when to veil and to lock
     */
    public Shell(
            SignedIn who, List<Place> places, Acts acts, Furniture furniture, Background background, IdleWatch idle) {
        this.who = who;
        this.acts = acts;
        this.furniture = furniture;
        this.idle = idle;
        Appearance appearance = furniture.appearance();
        Navigation navigation = furniture.navigation();
        navigation.offer(places.stream()
                .filter(place -> place.opensFor().test(who.session()))
                .toList());
        rail = new Rail(who, navigation, appearance, furniture.moments());
        curtain = new Curtain(stage, new Veil(appearance::language, background, acts.check()), idle, this::lock);
        build();
        follow(appearance, navigation);
        new ShellKeys(furniture, shortcuts).register(acts, this::showHelp, this::veil);
        if (!navigation.places().isEmpty())
            navigation.open(navigation.places().getFirst().id());
    }

    /** What the window shows. */
    public Node node() {
        return stage;
    }

    /** The keys that work now. */
    public Shortcuts shortcuts() {
        return shortcuts;
    }

    /** Whether the veil is down. */
    public ReadOnlyBooleanProperty veiledProperty() {
        return curtain.downProperty();
    }

    /** Drops the veil at once. */
    public void veil() {
        curtain.drop();
    }

    /** Throws everything shown away, then wipes the keys and closes the store. */
    public void lock() {
        close();
        acts.lock().run();
    }

    /** Throws everything shown away, as at the end of the program. */
    public void close() {
        seconds.stop();
        furniture.appearance().languageProperty().removeListener(reworded);
        furniture.appearance().discreet().onProperty().removeListener(redrawn);
        furniture.dialogs().close();
        furniture.toasts().close();
        furniture.navigation().close();
        place.setContent(null);
        curtain.close();
    }

    private void build() {
        stage.getStyleClass().add("shell");
        // In a small window or with large letters a screen scrolls rather than covering what is below it.
        place.getStyleClass().add("shell-place");
        place.setFitToWidth(true);
        place.setFitToHeight(true);
        place.addEventFilter(KeyEvent.KEY_PRESSED, Shell::keepInList);
        StackPane middle = new StackPane(place, furniture.toasts().node());
        middle.getStyleClass().add("shell-middle");
        StackPane.setAlignment(furniture.toasts().node(), Pos.BOTTOM_LEFT);
        BorderPane right = new BorderPane(middle);
        desk.setLeft(rail.node());
        desk.setCenter(right);
        right.setBottom(furniture.status().node(who.isDemonstration(), this::showHelp));
        sayRail();
        stage.getChildren().setAll(desk, furniture.dialogs().layer());
        new SceneEars(stage, idle::touched, this::beforeFocused, this::afterFocused);
    }

    /** A list has nothing to its left or right; without this the arrow would leave it for the rail. */
    private static void keepInList(KeyEvent event) {
        boolean isSideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        boolean isPlain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        if (isSideways && isPlain && event.getTarget() instanceof ListView) event.consume();
    }

    private void follow(Appearance appearance, Navigation navigation) {
        furniture.toasts().onUndoable(shortcuts::acted);
        shortcuts.ofScreen(() -> keysOf(navigation.screenProperty().get()));
        navigation.screenProperty().addListener((observed, before, now) -> show(now));
        appearance.languageProperty().addListener(reworded);
        appearance.discreet().onProperty().addListener(redrawn);
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
    }

    private void show(@Nullable Screen screen) {
        Node shown = screen == null ? null : screen.node();
        if (!Objects.equals(place.getContent(), shown)) {
            // A page is read from its top, however far down the one before was.
            place.setVvalue(0);
            focus.forget();
        }
        place.setContent(shown);
        // What scrolls takes its content into the window only once it is dressed; before, nothing in it takes the focus
        // that a screen asks for when it is entered.
        place.applyCss();
    }

    private void reword() {
        FocusMark mark = FocusMark.in(stage.getScene());
        furniture.navigation().reword();
        curtain.reword();
        sayRail();
        furniture.status().say();
        show(furniture.navigation().screenProperty().get());
        mark.restore(stage);
    }

    private void sayRail() {
        FocusMark mark = FocusMark.in(stage.getScene());
        rail.say(this::veil, this::lock);
        mark.restore(rail.node());
    }

    void showHelp() {
        Screen screen = furniture.navigation().screenProperty().get();
        String help = screen == null ? "" : screen.help();
        furniture
                .dialogs()
                .open(new HelpPanel(furniture.appearance()).question(help, shortcuts.here(), shortcuts.everywhere()));
    }

    private void beforeFocused(KeyEvent event) {
        if (!curtain.isDown()) shortcuts.before(event, furniture.dialogs().isOpen());
    }

    private void afterFocused(KeyEvent event) {
        if (!curtain.isDown()) shortcuts.after(event, furniture.dialogs().isOpen());
    }

    private void tick() {
        if (idle.shouldVeil()) veil();
        if (idle.shouldLock()) lock();
        else {
            furniture.status().say();
            curtain.hang();
        }
    }

    private static List<Shortcut> keysOf(@Nullable Screen screen) {
        return screen == null ? List.of() : screen.keys();
    }
}
