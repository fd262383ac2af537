package fr.permanence;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.ui.paper.PaperDoors;
import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.ids.AccountId;
import fr.permanence.settings.Accounts;
import fr.permanence.settings.HouseSettings;
import fr.permanence.settings.HouseSettingsChanged;
import fr.permanence.settings.KeptBackups;
import fr.permanence.settings.Lending;
import fr.permanence.settings.Settings;
import fr.permanence.settings.ui.SettingsScreen;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.store.OpenVault;
import fr.permanence.store.OpenVault.Notice;
import fr.permanence.store.TroubleWords;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultClosing.Ending;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Printing;
import fr.permanence.ui.Screen;
import fr.permanence.ui.shell.Acts;
import fr.permanence.ui.shell.Furniture;
import fr.permanence.ui.shell.IdleWatch;
import fr.permanence.ui.shell.Place;
import fr.permanence.ui.shell.Shell;
import fr.permanence.ui.shell.SignedIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The rooms of one session: every place with its screen, and the shell around them. */
final class Rooms {
    private static final String DESK = "desk";
    private static final String PEOPLE = "people";
    private static final String ACTIVITIES = "activities";
    private static final String STAYS = "stays";
    private static final String SETTINGS = "settings";

    private final Wiring house;
    private final SecureRandom random;
    private final OpenVault vault;
    private final Vault door;
    private final Appearance appearance;
    private final Background background;
    private final Furniture furniture;
    private final Words words;
    private final TroubleWords troubles;
    private final Accounts accounts;
    private final HouseSettings houseSettings;
    private final DeskRoom desk;
    private final PeopleRoom people;
    private final PaperDoors papers;
    private final RegisterRoom register;
    private final ActivitiesRoom activities;
    private final StaysRoom stays;
    private final Shell shell;
    private volatile boolean closed;

    /** What comes from outside the program: time and chance. */
    record Outside(Clock clock, SecureRandom random) {}

    Rooms(OpenVault vault, Vault door, Outside outside, Appearance appearance, Background background, Runnable locked) {
        Clock clock = outside.clock();
        this.random = outside.random();
        this.vault = vault;
        this.door = door;
        this.appearance = appearance;
        this.background = background;
        house = new Wiring(vault, clock, Background::onUi);
        words = Words.beside(Rooms.class, appearance::language);
        troubles = new TroubleWords(appearance::language);
        furniture = Furniture.of(appearance, new Moments(clock, appearance::language));
        house.expectLoad();
        Background.aside(this::readIn);
        Session session = vault.session();
        Acts acts = new Acts(
                () -> take(house.undo()::undoLast, UndoWords::say),
                () -> take(house.undo()::redoLast, UndoWords::sayAgain),
                locked,
                passphrase -> door.isTheirPassphrase(session.account(), passphrase));
        SignedIn who = new SignedIn(session, clock.instant(), vault.isDemonstration());
        accounts = new Accounts(vault, new Lending(door.folder(), clock));
        IdleWatch idle = new IdleWatch(clock, Duration.ofMinutes(3), Duration.ofMinutes(10));
        houseSettings = new HouseSettings(vault.database(), vault.journal(), session, () -> houseChanged(idle));
        houseSettings.teach(house.undo());
        allow(idle);
        desk = new DeskRoom(house, vault.session(), houseSettings, background, furniture, troubles::say);
        people = new PeopleRoom(house, background, furniture);
        papers = new PaperDoors(house.activities().papers(), background, furniture, troubles::say);
        register = new RegisterRoom(house, background, furniture, troubles::say, people::openFile, papers);
        people.leadTo(desk::openHers, register::openHers);
        activities = new ActivitiesRoom(house, vault.session(), background, furniture, troubles::say, register);
        PaneGround ground =
                new PaneGround(house.changes(), house.undo(), house.clock(), background, furniture, troubles::say);
        OnTheWayRoom onTheWay =
                new OnTheWayRoom(house, ground, () -> houseSettings.now().centreName(), random);
        stays = new StaysRoom(house, vault.session(), ground, onTheWay);
        shell = new Shell(who, places(), acts, furniture, background, idle);
        furniture.status().verifiedProperty().set(vault.lastVerifiedBackup().orElse(null));
        // Whatever was changed is on the disk by then.
        house.changes()
                .on(
                        Record.class,
                        change -> furniture
                                .status()
                                .savedProperty()
                                .set(house.clock().now()));
        new BackOnStays(house, background, furniture, this::tell).listen();
        greet();
        Printing.prepare();
    }

    Node node() {
        return shell.node();
    }

    /** Beside the store's own thread: the day's list need not wait until a hundred thousand people are read in. */
    private void readIn() {
        try {
            house.load();
        } catch (RuntimeException trouble) {
            // Locked again before everybody was read in: nobody waits for them any more.
            if (!closed) Background.onUi(() -> tell(trouble));
        }
    }

    private void houseChanged(IdleWatch idle) {
        house.changes().publish(new HouseSettingsChanged());
        Background.onUi(() -> allow(idle));
    }

    private void allow(IdleWatch idle) {
        background.run(
                houseSettings()::now,
                now -> idle.allow(Duration.ofMinutes(now.idleMinutes()), Duration.ofMinutes(now.veiledMinutes())),
                this::tell);
    }

    private HouseSettings houseSettings() {
        return houseSettings;
    }

    /** Puts the keyboard where one types first; only once the rooms are in the window. */
    void focus() {
        Screen screen = furniture.navigation().screenProperty().get();
        if (screen != null) screen.search().ifPresent(Runnable::run);
    }

    private List<Place> places() {
        return List.of(
                new Place(
                        DESK,
                        () -> words.say("place.desk"),
                        Feather.COFFEE,
                        1,
                        Place.needs(Right.KEEP_THE_DESK),
                        () -> desk.screen(people::openFile, people::openImport)),
                new Place(
                        PEOPLE,
                        () -> words.say("place.people"),
                        Feather.USERS,
                        2,
                        Place.needs(Right.KEEP_THE_DESK),
                        people::screen),
                new Place(
                        ACTIVITIES,
                        () -> words.say("place.activities"),
                        Feather.CALENDAR,
                        3,
                        Place.needs(Right.KEEP_THE_DESK),
                        activities::screen),
                new Place(
                        STAYS,
                        () -> words.say("place.stays"),
                        Feather.SUN,
                        4,
                        Place.needs(Right.KEEP_THE_DESK),
                        () -> stays.screen(people::openFile)),
                new Place(
                        SETTINGS,
                        () -> words.say("place.settings"),
                        Feather.SETTINGS,
                        8,
                        session -> true,
                        this::settings));
    }

    private Screen settings() {
        return new SettingsScreen(
                new Settings(
                        vault.session(),
                        accounts,
                        houseSettings,
                        new KeptBackups(vault, door.folder()),
                        house.desk().lists(),
                        house.stays().settings(),
                        house.undo()),
                house.changes(),
                background,
                furniture,
                random,
                people::openImport);
    }

    private void greet() {
        for (Notice notice : vault.notices()) furniture.toasts().trouble(words.say("notice." + notice.name()));
        vault.lastSession()
                .ifPresent(last -> furniture
                        .toasts()
                        .say(words.say("lastSession", furniture.moments().moment(last.at()), nameOf(last.account()))));
    }

    private String nameOf(AccountId account) {
        return vault.keyring().accounts().stream()
                .filter(entry -> entry.id().equals(account))
                .map(AccountEntry::name)
                .findFirst()
                .orElse("?");
    }

    private void take(Callable<Undo.Outcome> step, BiFunction<UndoWords, Undo.Outcome, String> says) {
        background.run(
                step,
                outcome -> {
                    UndoWords said = new UndoWords(appearance::language, appearance.discreet()::name);
                    furniture.toasts().say(says.apply(said, outcome));
                    if (outcome instanceof Undo.Done)
                        furniture.status().savedProperty().set(house.clock().now());
                },
                this::tell);
    }

    /** Says a trouble or a bug where the person sees it until it is read. */
    void tell(Throwable trouble) {
        furniture.toasts().trouble(troubles.say(trouble));
    }

    /** Throws everything shown away. */
    void close() {
        closed = true;
        shell.close();
    }

    /** Closes the store and wipes the keys; called off the UI thread, after the shell was thrown away. */
    Ending lock() {
        house.forget();
        return vault.lock();
    }

    /** Closes for good, with a verified backup unless all is fictional. */
    Ending end(boolean withBackup) {
        house.forget();
        if (withBackup) return vault.end(() -> false);
        vault.drop();
        return Ending.NOT_NEEDED;
    }
}
