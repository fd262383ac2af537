package fr.permanence.people.ui;

import fr.permanence.TestHouse;
import fr.permanence.checkin.Footfall;
import fr.permanence.checkin.HeldAtTheDeskQueries;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.extract.Extracts;
import fr.permanence.people.twins.NearTwins;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

/** The screens of people over a real house, in a window or without: page object of the stories. */
final class PeopleDesk {
    final TestHouse house;
    final Appearance appearance = new Appearance();
    final List<String> heard = new ArrayList<>();
    final AtWork atWork;
    private final HouseClock clock;
    private final Moments moments;
    private @Nullable Around around;
    final List<PersonId> opened = new ArrayList<>();

    @Nullable
    Shell shell;

    PeopleDesk(TestHouse house) {
        this.house = house;
        house.services().loaded();
        clock = new HouseClock(house.clock());
        moments = new Moments(house.clock(), appearance::language);
        atWork = new AtWork(Background.inline(), appearance, moments, clock, new AtWork.Voice() {
            @Override
            public void say(String sentence) {
                heard.add(sentence);
            }

            @Override
            public void sayUndoable(String sentence, Runnable undo) {
                heard.add(sentence);
            }

            @Override
            public void trouble(String sentence) {
                heard.add(sentence);
            }

            @Override
            public void saved(Instant at) {}
        });
    }

    /** Furniture is made of nodes: only once there is a window. */
    private Around around() {
        Around made = around;
        if (made == null) {
            made = new Around(house.services().changes, Background.inline(), Furniture.of(appearance, moments), clock);
            around = made;
        }
        return made;
    }

    PersonId knows(String chosen, @Nullable String family, @Nullable Integer year, String... phones) {
        return ((Kept) house.services()
                        .people
                        .add(new PersonDraft(
                                chosen,
                                family,
                                List.of(),
                                year == null ? Birth.UNKNOWN : new Birth.In(year),
                                List.of(phones),
                                List.of("en"),
                                null,
                                null)))
                .person();
    }

    private NearTwins twins() {
        return new NearTwins(house.services().finder, house.services().peopleQueries);
    }

    PeopleServices list() {
        TestHouse.Services services = house.services();
        return new PeopleServices(
                new PeopleServices.Reading(services.peopleQueries, services.finder),
                services.followUps,
                who -> services.familiarity.of(who).map(Footfall::lastDay),
                services.people,
                twins());
    }

    PersonServices file() {
        TestHouse.Services services = house.services();
        Extracts extracts = new Extracts(
                house.open().database(),
                house.open().journal(),
                house.open().session(),
                services.people,
                new Extracts.Beside(services.entries, services.followUps, services.deskNotes),
                new HeldAtTheDeskQueries(house.open().database(), house.open().session()));
        return new PersonServices(
                services.people,
                new PersonServices.Beside(services.entries, services.followUps, services.deskNotes),
                new PersonServices.Whole(services.bin, services.merges, extracts, services.finder, twins()),
                who -> services.checkIns.lastVisitsOf(who, 50).stream()
                        .map(visit -> visit.arrivedAt())
                        .toList(),
                services.undo);
    }

    PersonScreen fileOf(PersonId person) {
        return new PersonScreen(person, file(), around(), this::open);
    }

    void open(PersonId person) {
        opened.add(person);
        if (shell != null) around().furniture().navigation().show(fileOf(person));
    }

    /** Shows the list of people in a window. */
    PeopleDesk inWindow(Stage stage, @Nullable WindowBounds bounds) {
        PeopleServices services = list();
        PeopleScreen screen = new PeopleScreen(
                services,
                around(),
                new PeopleExits(
                        this::open,
                        () -> {},
                        () -> around().furniture()
                                .navigation()
                                .show(new NewPersonScreen(services, around(), this::open))));
        Place place = new Place("people", () -> "Personnes", Feather.USERS, 2, session -> true, () -> screen);
        Acts acts = new Acts(
                () -> house.services().undo.undoLast(),
                () -> house.services().undo.redoLast(),
                () -> {},
                passphrase -> true);
        IdleWatch idle = new IdleWatch(house.clock(), Duration.ofMinutes(30), Duration.ofMinutes(60));
        shell = new Shell(
                new SignedIn(house.open().session(), TestHouse.NOW, true),
                List.of(place),
                acts,
                around().furniture(),
                Background.inline(),
                idle);
        new HouseWindow(stage, new Theme(appearance), bounds).show(shell.node());
        return this;
    }

    static void press(FxRobot robot, String words) {
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
    }

    static void type(FxRobot robot, String id, String text) {
        robot.interact(
                () -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text));
    }

    static boolean shows(FxRobot robot, String words) {
        return robot.lookup((Labeled shown) -> words.equals(shown.getText()) && isSeen(shown))
                .tryQuery()
                .isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }
}
