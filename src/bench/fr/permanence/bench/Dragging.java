package fr.permanence.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Pulls a stay through the busiest year with the mouse, a little further in every frame, and notes when each was drawn. */
final class Dragging extends AnimationTimer {
    /** From one pull to the next, in milliseconds: a little more than a frame, so that each falls into one of its own. */
    private static final int BETWEEN_MOVES = 20;

    private static final int MOVES = 400;
    /** Pixels; a day of the year is a little more than three wide. */
    private static final int STEP = 3;
    /** How far it is pulled before it turns back, in steps. */
    private static final int TURN = 100;

    private final Scene scene;
    private final Probe.Seen seen = new Probe.Seen();
    private long lastPulse;
    private long moved;

    private Dragging(Scene scene) {
        this.scene = scene;
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    /** One of {@link FullYear#STAYS} stays, to and fro over the others. */
    static Probe.Seen stay(Scene scene) throws Exception {
        Opening.toFullYear(scene);
        return pull(scene, ".stay-bar");
    }

    /** The same hand on a square that only follows it, in a bare window. */
    static Probe.Seen square(Scene scene) throws Exception {
        return pull(scene, "#square");
    }

    private static Probe.Seen pull(Scene scene, String what) throws Exception {
        Dragging dragging = Probe.onFx(() -> new Dragging(scene));
        Point2D from = Probe.onFx(() -> middle(leftmost(scene, what)));
        dragging.hand(robot -> robot.mouseMove(from));
        dragging.hand(robot -> robot.mousePress(MouseButton.PRIMARY));
        Probe.onFx(() -> {
            dragging.start();
            return true;
        });
        for (int i = 1; i <= MOVES; i++) {
            int there = Math.abs((i + TURN) % (2 * TURN) - TURN) * STEP;
            dragging.move(from.add(there, 0));
        }
        dragging.hand(robot -> robot.keyType(KeyCode.ESCAPE));
        dragging.hand(robot -> robot.mouseRelease(MouseButton.PRIMARY));
        Probe.onFx(() -> {
            dragging.stop();
            return true;
        });
        return dragging.seen;
    }

    /** The first on the left that is seen. */
    private static Node leftmost(Scene scene, String what) {
        return scene.getRoot().lookupAll(what).stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .min((one, other) -> Double.compare(left(one), left(other)))
                .orElseThrow();
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static Point2D middle(Node node) {
        Bounds there = node.localToScreen(node.getLayoutBounds());
        return new Point2D(there.getCenterX(), there.getMinY() + there.getHeight() / 4);
    }

    private void move(Point2D to) throws Exception {
        hand(robot -> {
            moved = System.nanoTime();
            robot.mouseMove(to);
        });
        Thread.sleep(BETWEEN_MOVES);
    }

    private void hand(java.util.function.Consumer<Robot> act) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Probe.onFx(() -> {
            act.accept(new Robot());
            done.countDown();
            return true;
        });
        done.await(5, TimeUnit.SECONDS);
    }

    private void laidOut() {
        if (moved == 0) return;
        seen.shown().add(System.nanoTime() - moved);
        moved = 0;
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (lastPulse != 0) seen.gaps().add(at - lastPulse);
        lastPulse = at;
    }
}
