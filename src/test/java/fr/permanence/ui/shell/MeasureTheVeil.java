package fr.permanence.ui.shell;

import fr.permanence.access.Role;
import fr.permanence.text.Moments;
import fr.permanence.ui.Theme;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Prints how long F12 takes until the frame without anything of the house is laid out, fifteen times over. */
public final class MeasureTheVeil extends Application {
    private static final int TIMES = 15;

    private final List<Double> millis = new ArrayList<>();
    private final List<Double> cpuMillis = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        PaintedHouse house = new PaintedHouse(Clock.fixed(PaintedHouse.NOW, Moments.PARIS), Set.of(Role.RECEPTION));
        new HouseWindow(stage, new Theme(house.appearance), null).show(house.shell.node());
        house.desk.enter();
        later(() -> drop(stage.getScene(), house));
    }

    private void drop(Scene scene, PaintedHouse house) {
        long pressed = System.nanoTime();
        long worked = worked();
        Runnable[] laidOut = new Runnable[1];
        laidOut[0] = () -> {
            scene.removePostLayoutPulseListener(laidOut[0]);
            millis.add((System.nanoTime() - pressed) / 1e6);
            cpuMillis.add((worked() - worked) / 1e6);
            later(() -> lift(scene, house));
        };
        scene.addPostLayoutPulseListener(laidOut[0]);
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F12, false, false, false, false));
    }

    private void lift(Scene scene, PaintedHouse house) {
        if (!(scene.lookup("#veil-passphrase") instanceof TextField field)) throw new IllegalStateException("no veil");
        field.setText(PaintedHouse.PASSPHRASE);
        scene.lookup("#veil-lift").fireEvent(new javafx.event.ActionEvent());
        if (millis.size() < TIMES) later(() -> drop(scene, house));
        else finish();
    }

    private void finish() {
        say("on the clock", millis);
        say("of this thread's work", cpuMillis);
        Platform.exit();
    }

    private static void say(String what, List<Double> millis) {
        double first = millis.getFirst();
        Collections.sort(millis);
        System.out.printf(
                "veil, %s: first %.1f ms, median %.1f ms, worst %.1f ms%n",
                what, first, millis.get(millis.size() / 2), millis.getLast());
    }

    /** Nanoseconds this thread has worked; on a busy machine the clock tells of the others too. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void later(Runnable work) {
        PauseTransition pause = new PauseTransition(Duration.millis(1500));
        pause.setOnFinished(event -> work.run());
        pause.play();
    }
}
