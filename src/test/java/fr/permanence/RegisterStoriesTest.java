package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.activities.attendance.AttendanceRow;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.ToTell;
import fr.permanence.activities.ui.Autumn;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.ids.PersonId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.Step;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.ui.shell.WindowBounds;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The coordinator on Tuesday afternoon, with the keyboard: who came, who is signed up, who waits, whom to tell. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class RegisterStoriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final TestHouse house;
    private final Autumn autumn;
    private Rooms rooms;
    private Stage stage;

    RegisterStoriesTest() throws IOException {
        house = TestHouse.in(Scratch.folder("register"));
        autumn = Autumn.in(house);
    }

    @Start
    void open(Stage shown) {
        stage = shown;
        Appearance appearance = new Appearance();
        rooms = new Rooms(
                house.open(),
                house.vault(),
                new Rooms.Outside(house.clock(), new SecureRandom()),
                appearance,
                Background.inline(),
                () -> {});
        new HouseWindow(shown, new Theme(appearance), new WindowBounds(0, 0, 1280, 830, false)).show(rooms.node());
        rooms.focus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(rooms::close);
        house.close();
    }

    /** Goes to the sheet of the French class of today, by keys. */
    private void enter(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused().getId()).isEqualTo("session-sheet");
    }

    /** The same of Friday's. */
    private void enterFriday(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focused() {
        return Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    private List<Mark> marks() {
        return autumn.services().attendance().sheet(session(TODAY).id()).stream()
                .map(AttendanceRow::mark)
                .filter(Objects::nonNull)
                .toList();
    }

    private ActivitySession session(LocalDate day) {
        return autumn.session(autumn.french(), day);
    }

    private List<String> waiting() {
        return autumn.services().waiting().list(autumn.french().id()).stream()
                .map(WaitingLine::chosenName)
                .toList();
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String id, FxRobot robot) {
        robot.interact(() -> ((Button) stage.getScene().lookup("#" + id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup((Labeled shown) ->
                        shown.getText() != null && shown.getText().startsWith(words))
                .tryQuery()
                .isPresent();
    }

    @Test
    void a_whole_session_is_marked_by_ten_keys(FxRobot robot) {
        enter(robot);
        for (int i = 0; i < 8; i++) robot.type(KeyCode.P);
        robot.type(KeyCode.A, KeyCode.E);
        assertThat(marks()).hasSize(10).filteredOn(Mark.PRESENT::equals).hasSize(8);
        assertThat(focused().getId()).isEqualTo("session-sheet");
        undo(robot);
        assertThat(marks()).hasSize(9);
    }

    @Test
    void everybody_is_present_by_one_key_and_nobody_is_after_undo(FxRobot robot) {
        enter(robot);
        robot.type(KeyCode.F8);
        assertThat(marks()).hasSize(10).containsOnly(Mark.PRESENT);
        undo(robot);
        assertThat(marks()).isEmpty();
    }

    @Test
    void where_it_is_full_two_keys_after_the_letters_let_her_wait(FxRobot robot) {
        enter(robot);
        robot.type(KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused().getId()).isEqualTo("signing-box");
        robot.write("awa").type(KeyCode.ENTER);
        assertThat(shows(robot, "C’est complet.")).isTrue();
        assertThat(waiting()).hasSize(3);
        robot.type(KeyCode.ENTER);
        assertThat(waiting()).containsExactly("Precious", "Ioana", "Joy E.", "Awa");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused().getId()).isEqualTo("session-sheet");
        undo(robot);
        assertThat(waiting()).hasSize(3);
    }

    @Test
    void a_freed_place_is_called_for_and_confirmed(FxRobot robot) {
        enterFriday(robot);
        robot.press(KeyCode.SHIFT).type(KeyCode.F7).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shows(robot, "La place revient à Precious")).isTrue();
        robot.interact(() -> robot.lookup("Injoignable").queryButton().fire());
        assertThat(shows(robot, "Place proposée à Precious")).isTrue();
        press("freed-confirm", robot);
        assertThat(waiting()).containsExactly("Ioana", "Joy E.");
        undo(robot);
        assertThat(waiting()).containsExactly("Precious", "Ioana", "Joy E.");
    }

    @Test
    void everybody_of_a_cancelled_session_is_told_by_one_key_each(FxRobot robot) {
        autumn.services().sessions().cancel(session(FRIDAY), "Claire est malade");
        enterFriday(robot);
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(autumn.services().places().toTell(session(FRIDAY).id())).allMatch(ToTell::told);
    }

    @Test
    void the_grid_is_opened_and_marked_by_keys(FxRobot robot) {
        enter(robot);
        robot.type(KeyCode.G);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused().getId()).isEqualTo("term-grid");
        robot.type(KeyCode.DOWN, KeyCode.A);
        assertThat(marks()).containsExactly(Mark.ABSENT);
        Pictures.keep(stage.getScene(), "term-grid", robot);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene().lookup("#session-sheet")).isNotNull();
    }

    @Test
    void from_her_file_she_is_signed_up_by_three_letters_and_a_key(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("mire").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused().getId()).isEqualTo("hers-box");
        robot.write("inf").type(KeyCode.ENTER);
        assertThat(autumn.services().places().of(autumn.person("Mirela"))).hasSize(2);
        Pictures.keep(stage.getScene(), "her-activities", robot);
        undo(robot);
        assertThat(autumn.services().places().of(autumn.person("Mirela"))).hasSize(1);
    }

    @Test
    void that_she_will_be_on_a_stay_is_said_first_and_the_same_key_signs_her_up_all_the_same(FxRobot robot) {
        PersonId mirela = autumn.person("Mirela");
        Trip trip = Trip.in(house, 3, new StayDays(TODAY.plusDays(1), TODAY.plusDays(9)));
        Trip.taken(
                trip.step(Trip.taken(trip.services().participants().propose(trip.id(), mirela, null)), Step.CONFIRM));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("mire").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("inf").type(KeyCode.ENTER);
        assertThat(shows(robot, "Elle sera en séjour")).isTrue();
        assertThat(autumn.services().places().of(mirela)).hasSize(1);
        robot.type(KeyCode.ENTER);
        assertThat(autumn.services().places().of(mirela)).hasSize(2);
        undo(robot);
        assertThat(autumn.services().places().of(mirela)).hasSize(1);
    }

    @Test
    void lots_are_drawn_and_drawn_again_before_everybody(FxRobot robot) {
        enter(robot);
        Pictures.keep(stage.getScene(), "session-sheet", robot);
        press("queue-lots", robot);
        press("lots-draw", robot);
        List<String> drawn = waiting();
        robot.interact(() -> robot.lookup("rejouer").queryButton().fire());
        assertThat(shows(robot, "Avec le numéro")).isTrue();
        Pictures.keep(stage.getScene(), "lots", robot);
        robot.interact(() -> stage.getScene().getRoot().requestFocus());
        undo(robot);
        assertThat(waiting()).containsExactly("Precious", "Ioana", "Joy E.");
        assertThat(drawn).containsExactlyInAnyOrder("Precious", "Ioana", "Joy E.");
    }
}
