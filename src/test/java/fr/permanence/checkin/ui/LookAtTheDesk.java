package fr.permanence.checkin.ui;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import fr.permanence.text.Language;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import fr.permanence.ui.shell.WindowBounds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws the desk into a picture to be looked at: the file, then words among {@code dark english small large discreet empty
 * idle came long sound many long}.
 */
public final class LookAtTheDesk extends Application {
    @Override
    public void start(Stage stage) throws IOException {
        List<String> wishes = getParameters().getRaw();
        TestHouse house = TestHouse.in(Scratch.folder("desk"), fr.permanence.access.Role.RECEPTION);
        if (!wishes.contains("empty")) people(house);
        WindowBounds small = wishes.contains("small") ? new WindowBounds(0, 0, 980, 680, false) : null;
        if (small == null) small = new WindowBounds(0, 0, 1280, 800, false);
        Desk desk = new Desk(house, stage, small);
        if (wishes.contains("dark")) desk.appearance.shadeProperty().set(Shade.DARK);
        if (wishes.contains("english")) desk.appearance.languageProperty().set(Language.ENGLISH);
        if (wishes.contains("large")) desk.appearance.textSizeProperty().set(TextSize.LARGER);
        if (wishes.contains("discreet")) desk.appearance.discreet().toggle();
        desk.screen.enter();
        draw(desk, wishes);
        PauseTransition settle = new PauseTransition(javafx.util.Duration.millis(900));
        settle.setOnFinished(event -> save(stage.getScene().snapshot(null), Path.of(wishes.getFirst())));
        settle.play();
    }

    private static void draw(Desk desk, List<String> wishes) {
        if (wishes.contains("empty") || wishes.contains("idle")) return;
        String typed = "joy";
        if (wishes.contains("long")) typed = "Wilhelmina";
        if (wishes.contains("sound")) typed = "Phatoumata";
        if (wishes.contains("many")) typed = "a";
        if (wishes.contains("group")) typed = "+3";
        desk.box().setText(wishes.contains("came") ? "joyce" : typed);
        if (wishes.contains("came")) desk.box().fireEvent(enter());
        desk.furniture.toasts().sayUndoable("Blessing O. est arrivée", () -> {});
    }

    private static javafx.scene.input.KeyEvent enter() {
        return new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                "",
                "",
                javafx.scene.input.KeyCode.ENTER,
                false,
                false,
                false,
                false);
    }

    private static void people(TestHouse house) {
        house.services().loaded();
        add(house, "Joy", null, "Mama Joy", 1991, null, "en", 12, 9, 5);
        add(house, "Joy", "E.", null, 1998, null, "en pcm", 21);
        add(house, "Joy", null, null, null, "7-bleu", "", 0);
        add(house, "Joyce Adesuwa", null, null, 1989, null, "", 250);
        add(house, "Choi", null, null, null, null, "zh", 40);
        add(house, "Wilhelmina Alexandrovna Konstantinopolska", "Papadopoulou", "Mina", 1979, null, "pl ro", 3);
        List<String> names = List.of(
                "Ana Lucía",
                "Mirela",
                "Precious",
                "Mei Lin",
                "Rasha",
                "Adaeze",
                "Aminata",
                "Alina",
                "Aïcha",
                "Awa",
                "Andreea",
                "Fatoumata",
                "Ngozi",
                "Blessing");
        int day = 1;
        for (String name : names) add(house, name, null, null, 1980 + day, null, day % 2 == 0 ? "fr" : "ro", day++);
        for (String name : List.of("Ana Lucía", "Mirela", "Joyce Adesuwa", "Precious", "Blessing")) arrive(house, name);
        house.services().checkIns.arriveAnonymously(3);
        handovers(house);
    }

    private static void arrive(TestHouse house, String name) {
        house.clock().move(Duration.ofMinutes(-5));
        var found = house.services().finder.find(name, 1).getFirst().person();
        house.services().checkIns.arrive(found);
        house.clock().move(Duration.ofMinutes(5));
    }

    private static void handovers(TestHouse house) {
        house.clock().move(Duration.ofHours(-20));
        house.services()
                .handovers
                .sign("Le café est fini, Jean en rapporte. Mirela attend un appel de l’hôpital : ligne 2.");
        house.clock().move(Duration.ofHours(19));
        house.services().handovers.sign("Le chauffage de la petite salle est réparé.");
        house.clock().move(Duration.ofHours(1));
    }

    private static void add(
            TestHouse house,
            String chosen,
            @Nullable String family,
            @Nullable String alias,
            @Nullable Integer year,
            @Nullable String code,
            String languages,
            int... daysAgo) {
        PersonDraft draft = new PersonDraft(
                chosen,
                family,
                alias == null ? List.of() : List.of(alias),
                year == null ? Birth.UNKNOWN : new Birth.In(year),
                List.of(),
                languages.isEmpty() ? List.of() : List.of(languages.split(" ")),
                code,
                null);
        var kept = (fr.permanence.people.People.Kept) house.services().people.add(draft);
        for (int days : daysAgo) {
            house.clock().move(Duration.ofDays(-days).minusMinutes(31));
            house.services().checkIns.arrive(kept.person());
            house.clock().move(Duration.ofDays(days).plusMinutes(31));
        }
    }

    static void save(WritableImage shot, Path file) {
        int width = (int) shot.getWidth();
        BufferedImage image = new BufferedImage(width, (int) shot.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < width; x++)
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        Platform.exit();
    }
}
