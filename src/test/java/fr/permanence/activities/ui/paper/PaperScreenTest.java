package fr.permanence.activities.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.activities.Course;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.print.Paper;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.paper.PaperGround;
import fr.permanence.ui.paper.PaperOffer;
import fr.permanence.ui.paper.PaperScreen;
import fr.permanence.ui.shell.Acts;
import fr.permanence.ui.shell.Furniture;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.ui.shell.IdleWatch;
import fr.permanence.ui.shell.Place;
import fr.permanence.ui.shell.Shell;
import fr.permanence.ui.shell.SignedIn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A paper is seen before it is printed, and kept as a file without harm to the one that was there. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class PaperScreenTest {
    private TestHouse house;
    private Course course;
    private Appearance appearance;
    private Furniture furniture;
    private PaperDoors doors;
    private Shell shell;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("papers"));
        course = Course.in(house, 60, 4);
        appearance = new Appearance();
        furniture = Furniture.of(appearance, new Moments(house.clock(), appearance::language));
        doors = new PaperDoors(
                course.services().papers(),
                Background.inline(),
                furniture,
                new TroubleWords(appearance::language)::say);
        Acts acts = new Acts(
                () -> house.services().undo.undoLast(),
                () -> house.services().undo.redoLast(),
                () -> {},
                passphrase -> true);
        IdleWatch idle = new IdleWatch(house.clock(), Duration.ofDays(30), Duration.ofDays(60));
        SignedIn who = new SignedIn(house.open().session(), TestHouse.NOW, true);
        PaperGround ground =
                new PaperGround(Background.inline(), furniture, new TroubleWords(appearance::language)::say);
        PaperOffer before = PaperOffer.open(new Paper("Avant", List.of(), ""), "avant");
        Place place = new Place(
                "before", () -> "Avant", Feather.CALENDAR, 1, session -> true, () -> new PaperScreen(before, ground));
        shell = new Shell(who, List.of(place), acts, furniture, Background.inline(), idle);
        new HouseWindow(stage, new Theme(appearance), null).show(shell.node());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shell::close);
        house.close();
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup((Labeled shown) -> text.equals(shown.getText()) && isSeen(shown))
                .tryQuery()
                .isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }

    private PaperScreen screen() {
        return (PaperScreen) furniture.navigation().screenProperty().get();
    }

    @Test
    void the_sheet_is_seen_page_by_page_before_it_is_printed_and_hidden_in_the_discreet_mode(FxRobot robot) {
        for (int i = 0; i < 25; i++) course.signedUp("Awa" + i);
        robot.interact(() -> doors.ofSession(course.session(0).id()));
        assertThat(shows(robot, "Feuille d’émargement")).isTrue();
        assertThat(shows(robot, "Awa0")).isTrue();
        assertThat(shows(robot, "Awa24")).isTrue();
        assertThat(robot.lookup(".paper-shown").queryAll()).hasSizeBetween(2, 4);
        assertThat(robot.lookup("#paper-print").query().isFocused()).isTrue();
        robot.interact(() -> appearance.discreet().toggle());
        assertThat(shows(robot, "Awa0")).isFalse();
    }

    @Test
    void of_a_cancelled_session_the_list_to_call_is_shown_and_without_anybody_it_is_said(FxRobot robot) {
        course.signedUp("Joy");
        course.services().sessions().cancel(course.session(0), null);
        robot.interact(() -> doors.ofSession(course.session(0).id()));
        assertThat(shows(robot, "Personnes à prévenir")).isTrue();
        assertThat(shows(robot, "Joy")).isTrue();
        robot.interact(() -> doors.attestation(
                course.services()
                        .places()
                        .of(course.id(), Course.FIRST)
                        .getFirst()
                        .enrolment()
                        .person(),
                course.id()));
        assertThat(shows(robot, "Aucune présence notée sur cette période : il n’y a rien à attester."))
                .isTrue();
    }

    @Test
    void a_summary_is_kept_as_a_paper_and_as_a_workbook_and_a_folder_that_refuses_is_told(FxRobot robot)
            throws IOException {
        var joy = course.signedUp("Joy");
        house.clock().move(Duration.ofDays(8));
        course.services().marks().mark(course.session(0).id(), joy, Mark.PRESENT);
        robot.interact(() -> doors.summary(course.id(), Course.FIRST, LocalDate.of(2026, 12, 31)));
        Path folder = Scratch.folder("kept");
        robot.interact(() -> {
            screen().keepAs(folder.resolve("bilan.pdf"));
            screen().keepTableAs(folder.resolve("bilan.xlsx"));
        });
        assertThat(shows(robot, "Enregistré : bilan.xlsx")).isTrue();
        assertThat(folder.resolve("bilan.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("bilan.xlsx")).isNotEmptyFile();
        robot.interact(() -> screen().keepTableAs(folder.resolve("gone").resolve("bilan.xlsx")));
        assertThat(shows(robot, "Ce dossier n’est plus là : rien n’a été écrit. Choisissez un autre dossier."))
                .isTrue();
    }
}
