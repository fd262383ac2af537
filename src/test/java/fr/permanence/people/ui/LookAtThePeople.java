package fr.permanence.people.ui;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.ids.PersonId;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.text.Language;
import fr.permanence.ui.Shade;
import fr.permanence.ui.shell.WindowBounds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Draws a screen of people into a picture: {@code file [small] [dark] [english] [follow|notes|merge|preview|new]}. */
public final class LookAtThePeople extends Application {
    @Override
    public void start(Stage stage) throws IOException {
        List<String> wishes = getParameters().getRaw();
        PeopleDesk desk = new PeopleDesk(TestHouse.in(Scratch.folder("people")));
        PersonId joy = fill(desk);
        WindowBounds bounds = wishes.contains("small")
                ? new WindowBounds(0, 0, 980, 680, false)
                : new WindowBounds(0, 0, 1280, 800, false);
        if (wishes.contains("dark")) desk.appearance.shadeProperty().set(Shade.DARK);
        if (wishes.contains("english")) desk.appearance.languageProperty().set(Language.ENGLISH);
        desk.inWindow(stage, bounds);
        // The shell opens its first place a little later.
        PauseTransition opened = new PauseTransition(javafx.util.Duration.millis(500));
        opened.setOnFinished(event -> act(desk, stage, wishes, joy));
        opened.play();
        PauseTransition settle = new PauseTransition(javafx.util.Duration.millis(1600));
        settle.setOnFinished(event -> save(stage.getScene().snapshot(null), Path.of(wishes.getFirst())));
        settle.play();
    }

    private static void act(PeopleDesk desk, Stage stage, List<String> wishes, PersonId joy) {
        if (wishes.contains("new")) {
            fire(stage, "people-new");
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            ((javafx.scene.control.TextField) stage.getScene().lookup("#person-NAME")).setText("Joie");
            fire(stage, "new-save");
            return;
        }
        if (wishes.stream().noneMatch(List.of("file", "follow", "notes", "merge", "preview")::contains)) return;
        desk.open(joy);
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        if (wishes.contains("follow")) fire(stage, "tab-follow");
        if (wishes.contains("notes")) fire(stage, "tab-notes");
        if (wishes.contains("merge") || wishes.contains("preview")) fire(stage, "file-merge");
        if (wishes.contains("preview")) {
            Node row = stage.getScene().lookup(".dialog .row-opens");
            row.fireEvent(new javafx.scene.input.KeyEvent(
                    javafx.scene.input.KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    javafx.scene.input.KeyCode.ENTER,
                    false,
                    false,
                    false,
                    false));
        }
    }

    private static void fire(Stage stage, String id) {
        ((Button) stage.getScene().lookup("#" + id)).fire();
    }

    private static PersonId fill(PeopleDesk desk) {
        PersonId joy = desk.knows("Joy", "Ehigie", 1991, "+33639980000");
        PersonId joie = desk.knows("Joie", null, null, "+33639980001");
        desk.knows("Joy", null, 1998);
        desk.knows("Mirela", "Popescu", 1985);
        desk.knows("Ana Lucía", null, null);
        for (PersonId person : List.of(joy, joie)) {
            desk.house.services().checkIns.arrive(person);
            desk.house.services().deskNotes.sign(person, "Parle mieux le matin, quand la salle est calme.");
        }
        desk.house
                .services()
                .followUps
                .set(joy, FollowUpLevel.REGULAR, "Rendez-vous chaque semaine", LocalDate.of(2026, 11, 2));
        desk.house.services().followUps.setKeyWorker(joy, "Anne");
        desk.house.services().entries.write(joy, EntryKind.SOCIAL_NOTE, "Dossier déposé le 12.");
        return joy;
    }

    private static void save(WritableImage shot, Path file) {
        BufferedImage image =
                new BufferedImage((int) shot.getWidth(), (int) shot.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        Platform.exit();
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }
}
