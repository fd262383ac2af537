package fr.permanence.activities.ui;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.text.Language;
import fr.permanence.ui.Shade;
import fr.permanence.ui.shell.WindowBounds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Draws the place of activities into a picture to be looked at: the file, then words among {@code dark english small
 * empty} and ids of buttons that are pressed in turn.
 */
public final class LookAtActivities extends Application {
    @Override
    public void start(Stage stage) throws IOException {
        List<String> wishes = getParameters().getRaw();
        TestHouse house = TestHouse.in(Scratch.folder("house"));
        if (!wishes.contains("empty")) Term.in(house);
        boolean small = wishes.contains("small");
        Planning planning =
                new Planning(house, stage, new WindowBounds(0, 0, small ? 980 : 1280, small ? 680 : 800, false));
        if (wishes.contains("dark")) planning.appearance.shadeProperty().set(Shade.DARK);
        if (wishes.contains("english")) planning.appearance.languageProperty().set(Language.ENGLISH);
        planning.furniture.navigation().open("activities");
        stage.getScene().getRoot().applyCss();
        wishes.stream().filter(wish -> wish.startsWith("#")).forEach(id -> {
            stage.getScene().getRoot().applyCss();
            ((Button) stage.getScene().lookup(id)).fire();
        });
        PauseTransition settle = new PauseTransition(javafx.util.Duration.millis(900));
        settle.setOnFinished(event -> save(stage.getScene().snapshot(null), Path.of(wishes.getFirst())));
        settle.play();
    }

    private static void save(WritableImage shot, Path file) {
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
