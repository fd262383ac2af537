package fr.permanence.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** Types names letter by letter into a box, checks each in by Enter, and notes what the window did meanwhile. */
final class Typist extends AnimationTimer {
    /** A quick typist's keys, in milliseconds apart. */
    private static final int BETWEEN_KEYS = 90;

    private static final int AFTER_ENTER = 250;

    private final Scene scene;
    private final TextField box;
    private final boolean enters;
    private final Probe.Seen seen = new Probe.Seen();
    private long lastPulse;
    private long pressed;
    private Object before = "";

    private Typist(Scene scene, String id, boolean enters) {
        this.scene = scene;
        this.box = (TextField) scene.lookup(id);
        this.enters = enters;
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    /** @param enters whether each name is checked in, and what is shown are rows below the box */
    static Probe.Seen type(String id, List<String> names, boolean enters) throws Exception {
        Typist typist = Probe.onFx(() -> {
            Scene scene = Window.getWindows().getFirst().getScene();
            Typist made = new Typist(scene, id, enters);
            made.box.requestFocus();
            made.start();
            return made;
        });
        // The first names are typed while the machine still learns the program; a person waits for them too.
        for (String name : names) typist.type(name);
        Probe.onFx(() -> {
            typist.stop();
            return true;
        });
        return typist.seen;
    }

    private void type(String name) throws Exception {
        for (char letter : name.toUpperCase(Locale.ROOT).toCharArray()) {
            KeyCode key = letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter));
            press(key, true);
            Thread.sleep(BETWEEN_KEYS);
        }
        if (enters) {
            press(KeyCode.ENTER, false);
            Thread.sleep(AFTER_ENTER);
        }
        Probe.onFx(() -> {
            box.clear();
            return true;
        });
        Thread.sleep(BETWEEN_KEYS);
    }

    private void press(KeyCode key, boolean timed) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Probe.onFx(() -> {
            if (timed) {
                before = shown();
                pressed = System.nanoTime();
            }
            Robot robot = new Robot();
            robot.keyPress(key);
            robot.keyRelease(key);
            done.countDown();
            return true;
        });
        done.await(5, TimeUnit.SECONDS);
    }

    private Object shown() {
        return enters ? rows(scene) : box.getText();
    }

    private void laidOut() {
        if (pressed == 0 || shown().equals(before)) return;
        seen.shown().add(System.nanoTime() - pressed);
        pressed = 0;
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (lastPulse != 0) seen.gaps().add(at - lastPulse);
        lastPulse = at;
    }

    /** The rows below the box of the desk. */
    static List<Node> rows(Scene scene) {
        return scene.getRoot().lookup(".suggestions-people") instanceof ScrollPane people
                        && people.getContent() instanceof Pane rows
                ? List.copyOf(rows.getChildren())
                : List.of();
    }
}
