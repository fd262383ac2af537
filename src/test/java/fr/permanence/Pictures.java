package fr.permanence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/** Pictures of what a test sees, kept in target/pictures, to be looked at and taken into the guide. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /** Draws the window into a file of this name; called off the UI thread. */
    public static void keep(Scene scene, String name, FxRobot robot) {
        WritableImage drawn = new WritableImage((int) scene.getWidth(), (int) scene.getHeight());
        robot.interact(() -> scene.snapshot(drawn));
        int width = (int) drawn.getWidth();
        BufferedImage image = new BufferedImage(width, (int) drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < width; x++)
                image.setRGB(x, y, drawn.getPixelReader().getArgb(x, y));
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
