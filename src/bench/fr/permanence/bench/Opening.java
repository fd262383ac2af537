package fr.permanence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** Opens the busiest week and the widest grid again and again with the keys a coordinator uses, and times each until it is laid out. */
final class Opening {
    private static final int TIMES = 25;
    private static final int PAUSE = 300;

    private final Scene scene;

    private Opening(Scene scene) {
        this.scene = scene;
    }

    /** A week of {@link FullTerm#SESSIONS} sessions, from one that has few. */
    static List<Long> week(Scene scene) throws Exception {
        Opening opening = new Opening(scene);
        opening.goToActivities();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(opening.time(on -> chips(on) >= FullTerm.SESSIONS, KeyCode.ALT, KeyCode.RIGHT));
            opening.time(on -> chips(on) < FullTerm.SESSIONS, KeyCode.ALT, KeyCode.LEFT);
        }
        return times;
    }

    /** The grid of the class that meets every day. */
    static List<Long> grid(Scene scene) throws Exception {
        Opening opening = new Opening(scene);
        opening.goToActivities();
        List<Long> times = new ArrayList<>();
        opening.choose(FullTerm.CLASS);
        for (int i = 0; i < TIMES; i++) {
            times.add(opening.time(Opening::showsGrid, KeyCode.G));
            opening.time(on -> on.lookup("#agenda") != null, KeyCode.ESCAPE);
        }
        return times;
    }

    /** A year of {@link FullYear#STAYS} stays, from one that has few. */
    static List<Long> year(Scene scene) throws Exception {
        Opening opening = new Opening(scene);
        opening.go("stays", "#stays-year");
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(opening.time(on -> bars(on) >= FullYear.STAYS, KeyCode.ALT, KeyCode.RIGHT));
            opening.time(on -> bars(on) < FullYear.STAYS, KeyCode.ALT, KeyCode.LEFT);
        }
        return times;
    }

    /** Goes there and stays there. */
    static void toFullYear(Scene scene) throws Exception {
        Opening opening = new Opening(scene);
        opening.go("stays", "#stays-year");
        opening.time(on -> bars(on) >= FullYear.STAYS, KeyCode.ALT, KeyCode.RIGHT);
    }

    private static long bars(Scene scene) {
        Node year = scene.lookup("#stays-year");
        return year == null
                ? 0
                : year.lookupAll(".stay-bar").stream().filter(Node::isVisible).count();
    }

    /** As many plain labels as a week has cards, laid out in a bare window: three on each card. */
    static List<Long> labels() throws Exception {
        Scene scene = Probe.onFx(() -> Window.getWindows().getFirst().getScene());
        Opening opening = new Opening(scene);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(opening.timeAct(
                    () -> ((VBox) scene.getRoot()).getChildren().setAll(cards()),
                    on -> on.lookup("#last-card") != null));
            Probe.onFx(() -> ((VBox) scene.getRoot()).getChildren().removeIf(node -> true));
            Thread.sleep(PAUSE);
        }
        return times;
    }

    private static Node cards() {
        TilePane tiles = new TilePane();
        IntStream.range(0, FullTerm.SESSIONS)
                .mapToObj(i -> new VBox(new Label("14:00"), new Label("Atelier " + i), new Label("3/12")))
                .forEach(tiles.getChildren()::add);
        tiles.getChildren().getLast().setId("last-card");
        return tiles;
    }

    private void goToActivities() throws Exception {
        go("activities", "#agenda");
    }

    private void go(String place, String shown) throws Exception {
        Probe.onFx(() -> {
            ((ButtonBase) scene.lookup("#place-" + place)).fire();
            return true;
        });
        Probe.until(shown);
        Thread.sleep(PAUSE);
    }

    /** Clicks the card of this class. */
    private void choose(String title) throws Exception {
        Probe.onFx(() -> {
            Node card = scene.lookup("#agenda").lookupAll(".chip").stream()
                    .filter(chip -> chip.lookupAll(".label").stream()
                            .anyMatch(label -> title.equals(((Label) label).getText())))
                    .findFirst()
                    .orElseThrow();
            var at = card.localToScreen(card.getLayoutBounds());
            Robot robot = new Robot();
            robot.mouseMove(at.getCenterX(), at.getCenterY());
            robot.mouseClick(javafx.scene.input.MouseButton.PRIMARY);
            return true;
        });
        Thread.sleep(PAUSE);
    }

    private static long chips(Scene scene) {
        Node agenda = scene.lookup("#agenda");
        return agenda == null ? 0 : agenda.lookupAll(".chip").size();
    }

    private static boolean showsGrid(Scene scene) {
        return scene.lookup("#grid-cell") instanceof Label cell
                && !cell.getText().isEmpty()
                && scene.lookup("#term-grid").getLayoutBounds().getHeight() > 0;
    }

    private long time(Predicate<Scene> shown, KeyCode... keys) throws Exception {
        return timeAct(
                () -> {
                    Robot robot = new Robot();
                    for (KeyCode key : keys) robot.keyPress(key);
                    for (KeyCode key : keys) robot.keyRelease(key);
                },
                shown);
    }

    /** From the act to the end of the layout after which it is shown so. */
    private long timeAct(Runnable act, Predicate<Scene> shown) throws Exception {
        long[] times = new long[2];
        Runnable laidOut = () -> {
            if (times[0] != 0 && times[1] == 0 && shown.test(scene)) times[1] = System.nanoTime();
        };
        Probe.onFx(() -> {
            scene.addPostLayoutPulseListener(laidOut);
            times[0] = System.nanoTime();
            act.run();
            return true;
        });
        long end = System.currentTimeMillis() + 10_000;
        while (!Probe.onFx(() -> times[1] != 0)) {
            if (System.currentTimeMillis() > end)
                throw new IllegalStateException("not shown; the keyboard is in " + Probe.onFx(scene::getFocusOwner));
            Thread.sleep(5);
        }
        Probe.onFx(() -> {
            scene.removePostLayoutPulseListener(laidOut);
            return true;
        });
        // The next begins when this one is drawn and the machine rests.
        Thread.sleep(PAUSE);
        return times[1] - times[0];
    }

    static String said(List<Long> nanos) {
        return nanos.stream().map(String::valueOf).collect(Collectors.joining(" ", "shown ", ""));
    }
}
