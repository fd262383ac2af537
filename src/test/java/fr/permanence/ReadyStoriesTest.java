package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.stays.Light;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.ready.Childcare;
import fr.permanence.stays.ready.ReadyRow;
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

/** Who is ready to leave, what is missing and who goes instead, by keys alone, in the whole program. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ReadyStoriesTest {
    private final TestHouse house;
    private final Trip trip;
    private final Appearance appearance = new Appearance();
    private Rooms rooms;
    private Stage stage;

    ReadyStoriesTest() throws IOException {
        house = TestHouse.in(Scratch.folder("ready"));
        trip = Trip.in(house, 5);
        inOrder(trip.confirmed("Ana Lucía"));
        inOrder(trip.confirmed("Blessing O."));
        trip.confirmed("Precious");
        trip.step(trip.proposed("Ngozi"), Step.INVITE);
        trip.person("Mei Lin");
        house.services()
                .followUps
                .set(trip.person("Joy"), FollowUpLevel.REGULAR, "vient chaque semaine", house.today());
        house.services().loaded();
    }

    private void inOrder(Participant who) {
        var files = trip.services().departureFiles();
        files.agree(who.id(), house.today());
        files.paper(who, IdentityPaper.Kind.PASSPORT, LocalDate.of(2030, 3, 12), false, "");
        for (EntryKind kind : List.of(EntryKind.HEALTH, EntryKind.DIET, EntryKind.EMERGENCY_CONTACT))
            files.text(who, kind, "Rien à signaler");
        files.childcare(who.id(), Childcare.NOT_NEEDED);
        files.paid(who.id(), 4000);
    }

    @Start
    void open(Stage shown) {
        stage = shown;
        rooms = new Rooms(
                house.open(),
                house.vault(),
                new Rooms.Outside(house.clock(), new SecureRandom()),
                appearance,
                Background.inline(),
                () -> {});
        new HouseWindow(shown, new Theme(appearance), new WindowBounds(0, 0, 1280, 800, false)).show(rooms.node());
        rooms.focus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(rooms::close);
        house.close();
    }

    /** To the board of the stay, by keys. */
    private void toTheBoard(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, KeyCode.ENTER);
        Pictures.keep(stage.getScene(), "ready", robot);
        assertThat(focused().getId()).isEqualTo("ready-board");
    }

    private static void type(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focused() {
        return Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    private ReadyRow row(String name) {
        return trip.services().readiness().board(trip.id()).stream()
                .filter(row -> row.line().person().is().chosenName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ParticipantLine line(String name) {
        return trip.services().participantQueries().of(trip.id()).stream()
                .filter(line -> line.person().is().chosenName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup((Labeled shown) -> shown.isVisible()
                        && Objects.requireNonNullElse(shown.getText(), "").startsWith(words))
                .tryQuery()
                .isPresent();
    }

    @Test
    void one_key_goes_to_what_is_missing_and_it_is_written_right_there(FxRobot robot) {
        toTheBoard(robot);
        // Ngozi comes first by name among those who lack something.
        type(robot, KeyCode.N, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("need-answer");
        type(robot, KeyCode.ENTER);
        assertThat(row("Ngozi").own().agreedOn()).isEqualTo(house.today());
        assertThat(shows(robot, "Ngozi : accord noté")).isTrue();
        assertThat(focused().getId()).isEqualTo("ready-board");
        type(robot, KeyCode.N, KeyCode.ENTER, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("need-expires");
        type(robot, KeyCode.ENTER);
        assertThat(shows(robot, "Écrivez jusqu’à quand il est valable")).isTrue();
        write(robot, "12/3/2031");
        type(robot, KeyCode.ENTER);
        assertThat(row("Ngozi").entries()).hasSize(1);
        undo(robot);
        assertThat(row("Ngozi").entries()).isEmpty();
        assertThat(row("Ana Lucía").light()).isEqualTo(Light.OK);
    }

    @Test
    void each_step_has_its_key_and_says_by_whom_it_was_done(FxRobot robot) {
        toTheBoard(robot);
        type(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        assertThat(line("Ngozi").participant().state()).isEqualTo(ParticipantState.CONFIRMED);
        assertThat(shows(robot, "Ngozi · confirmée · proposée le 24 novembre, Marie"))
                .isTrue();
        type(robot, KeyCode.SPACE);
        assertThat(shows(robot, "Le séjour n’a pas commencé")).isTrue();
        type(robot, KeyCode.DELETE);
        assertThat(line("Ngozi").participant().state()).isEqualTo(ParticipantState.WITHDREW);
        assertThat(shows(robot, "Une place se libère")).isTrue();
        undo(robot);
        assertThat(line("Ngozi").participant().state()).isEqualTo(ParticipantState.CONFIRMED);
        assertThat(focused().getId()).isEqualTo("ready-board");
    }

    @Test
    void somebody_else_is_proposed_by_a_few_letters_and_the_reason_stays(FxRobot robot) {
        trip.step(line("Precious").participant(), Step.WITHDRAW);
        toTheBoard(robot);
        type(robot, KeyCode.P);
        assertThat(focused().getId()).isEqualTo("proposals-box");
        write(robot, "mei");
        type(robot, KeyCode.ENTER);
        // Joy is proposed before her: it is asked why.
        assertThat(focused().getId()).isEqualTo("proposals-why");
        type(robot, KeyCode.ENTER);
        assertThat(shows(robot, "Dites pourquoi en quelques mots")).isTrue();
        write(robot, "a besoin de souffler");
        type(robot, KeyCode.ENTER);
        assertThat(line("Mei Lin").participant().reason()).isEqualTo("a besoin de souffler");
        assertThat(line("Mei Lin").participant().state()).isEqualTo(ParticipantState.PROPOSED);
        undo(robot);
        assertThat(trip.services().participantQueries().of(trip.id()))
                .noneMatch(line -> line.person().is().chosenName().equals("Mei Lin"));
    }
}
