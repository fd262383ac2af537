package fr.permanence.stays.ui;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.text.Language;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import fr.permanence.ui.shell.WindowBounds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Draws the place of stays into a picture to be looked at: the file, then words among {@code dark english small large
 * empty}, ids of buttons that are pressed in turn, and keys such as {@code ctrl+RIGHT}.
 */
public final class LookAtStays extends Application {
    @Override
    public void start(Stage stage) throws IOException {
        List<String> wishes = getParameters().getRaw();
        TestHouse house = TestHouse.in(Scratch.folder("house"));
        if (!wishes.contains("empty")) YearPlanned.in(house);
        boolean small = wishes.contains("small");
        StaysDesk desk =
                new StaysDesk(house, stage, new WindowBounds(0, 0, small ? 980 : 1280, small ? 680 : 800, false));
        if (wishes.contains("dark")) desk.appearance.shadeProperty().set(Shade.DARK);
        if (wishes.contains("large")) desk.appearance.textSizeProperty().set(TextSize.LARGEST);
        if (wishes.contains("english")) desk.appearance.languageProperty().set(Language.ENGLISH);
        desk.furniture.navigation().open("stays");
        List<String> acts = wishes.stream()
                .filter(wish -> wish.startsWith("#") || wish.startsWith("key:"))
                .toList();
        act(stage, acts, 0, Path.of(wishes.getFirst()));
    }

    private void act(Stage stage, List<String> acts, int at, Path file) {
        PauseTransition settle = new PauseTransition(javafx.util.Duration.millis(at == acts.size() ? 700 : 250));
        settle.setOnFinished(event -> {
            if (at == acts.size()) {
                save(stage.getScene().snapshot(null), file);
                return;
            }
            String wish = acts.get(at);
            Node focus = stage.getScene().getFocusOwner();
            if (wish.startsWith("#")) ((Button) stage.getScene().lookup(wish)).fire();
            else if (focus != null) focus.fireEvent(key(wish.substring("key:".length())));
            act(stage, acts, at + 1, file);
        });
        settle.play();
    }

    private static KeyEvent key(String wish) {
        List<String> parts = List.of(wish.split("\\+"));
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                KeyCode.valueOf(parts.getLast()),
                parts.contains("shift"),
                parts.contains("ctrl"),
                parts.contains("alt"),
                false);
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
