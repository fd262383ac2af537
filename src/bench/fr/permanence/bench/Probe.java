package fr.permanence.bench;

import fr.permanence.Main;
import fr.permanence.store.StoreSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Uses the program in its own process as a person would, watches the pulses of its window, and prints what it saw. */
public final class Probe {
    private static final long PATIENCE = 120_000;

    private Probe() {}

    /**
     * Nanoseconds.
     *
     * @param start from the command to the first page
     * @param desk from the passphrase to the box that can be typed in
     * @param found from there to the first person found
     * @param argon what the passphrase alone costs
     */
    record Ready(long start, long desk, long found, long argon) {
        static Ready of(List<String> said) {
            String[] parts = said.getLast().split(" ");
            return new Ready(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]));
        }
    }

    public static void main(String... args) throws Exception {
        StoreSettings.beforeAnythingElse();
        List<String> said = switch (args[0]) {
            case "bare" -> List.of(String.valueOf(bare()));
            case "bareFrames" -> {
                bare();
                yield Typist.type("#bare", names(args[1]), false).lines();
            }
            case "ready" -> List.of(ready(args[1]) + " " + Unlocks.stretch());
            case "week" ->
                List.of(Opening.said(Opening.week(signedIn(args[1], Centre.COORDINATOR, "#place-activities"))));
            case "grid" ->
                List.of(Opening.said(Opening.grid(signedIn(args[1], Centre.COORDINATOR, "#place-activities"))));
            case "year" -> List.of(Opening.said(Opening.year(signedIn(args[1], Centre.STAYS, "#place-stays"))));
            case "drag" ->
                Dragging.stay(signedIn(args[1], Centre.STAYS, "#place-stays")).lines();
            case "bareDrag" -> {
                bare();
                yield Dragging.square(bareSquare()).lines();
            }
            case "bareLabels" -> {
                bare();
                yield List.of(Opening.said(Opening.labels()));
            }
            case "frames" -> {
                ready(args[1]);
                yield Typist.type("#desk-box", names(args[2]), true).lines();
            }
            default -> throw new IllegalArgumentException(args[0]);
        };
        said.forEach(System.out::println);
        System.out.flush();
        // As the power would: what was typed is fictional, and closing is not what is measured.
        Runtime.getRuntime().halt(0);
    }

    private static List<String> names(String file) throws java.io.IOException {
        return Files.readAllLines(Path.of(file));
    }

    private static long bare() throws Exception {
        Thread.ofPlatform().daemon().start(() -> Application.launch(BareWindow.class));
        until("#bare");
        return sinceStart();
    }

    /** One text field in a window. */
    public static final class BareWindow extends Application {
        @Override
        public void start(Stage stage) {
            TextField field = new TextField();
            field.setId("bare");
            stage.setScene(new Scene(new VBox(field), 1280, 830));
            stage.show();
        }
    }

    /** A square that follows the mouse, instead of the text field. */
    private static Scene bareSquare() throws Exception {
        return onFx(() -> {
            Scene scene = Window.getWindows().getFirst().getScene();
            Region square = new Region();
            square.setId("square");
            square.setManaged(false);
            square.setBackground(javafx.scene.layout.Background.fill(javafx.scene.paint.Color.GRAY));
            square.resizeRelocate(0, 0, 60, 20);
            Pane area = new Pane(square);
            area.setOnMouseDragged(event -> square.setLayoutX(event.getX()));
            area.setPrefSize(1280, 830);
            scene.setRoot(area);
            return scene;
        });
    }

    private static Scene signedIn(String folder, String account, String seen) throws Exception {
        Thread.ofPlatform().daemon().start(() -> Main.main("--data", folder));
        signIn(until("#door-passphrase"), account);
        return until(seen);
    }

    private static long signIn(Scene door, String account) throws Exception {
        return onFx(() -> {
            ((TextField) door.lookup("#door-name")).setText(account);
            ((TextField) door.lookup("#door-passphrase")).setText(Centre.PASSPHRASE);
            ((Button) door.lookup("#door-open")).fire();
            return System.nanoTime();
        });
    }

    private static String ready(String folder) throws Exception {
        Thread.ofPlatform().daemon().start(() -> Main.main("--data", folder));
        Scene scene = until("#door-passphrase");
        long start = sinceStart();
        long begun = signIn(scene, Centre.ACCOUNT);
        Scene desk = until("#desk-box");
        whenPulsing(() -> desk.lookup("#desk-box").isFocused());
        long ready = System.nanoTime();
        onFx(() -> {
            ((TextField) desk.lookup("#desk-box")).setText("a");
            return true;
        });
        whenPulsing(() -> Typist.rows(desk).size() > 1);
        long found = System.nanoTime();
        onFx(() -> {
            ((TextField) desk.lookup("#desk-box")).clear();
            return true;
        });
        return start + " " + (ready - begun) + " " + (found - ready);
    }

    private static long sinceStart() {
        return (System.currentTimeMillis() - Long.getLong("bench.started")) * 1_000_000;
    }

    /** The scene that holds this node, once it was drawn in it. */
    static Scene until(String id) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end) {
            Scene found = onFxOrNull(() -> Window.getWindows().stream()
                    .map(Window::getScene)
                    .filter(scene -> scene != null && scene.lookup(id) != null)
                    .findFirst()
                    .orElse(null));
            if (found != null) {
                whenPulsing(() -> true);
                return found;
            }
            Thread.sleep(2);
        }
        throw new IllegalStateException("not shown: " + id);
    }

    private static Scene onFxOrNull(java.util.concurrent.Callable<Scene> question) throws Exception {
        try {
            return onFx(question);
        } catch (IllegalStateException notYet) {
            return null;
        }
    }

    static <T> T onFx(java.util.concurrent.Callable<T> question) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get();
    }

    /** Waits for the first pulse in which it is so. */
    private static void whenPulsing(java.util.concurrent.Callable<Boolean> isSo) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        AnimationTimer timer = onFx(() -> {
            AnimationTimer each = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    try {
                        if (isSo.call()) done.complete(true);
                    } catch (Exception e) {
                        done.completeExceptionally(e);
                    }
                }
            };
            each.start();
            return each;
        });
        done.get(PATIENCE, java.util.concurrent.TimeUnit.MILLISECONDS);
        Platform.runLater(timer::stop);
    }

    /** What was seen while names were typed, in nanoseconds. */
    record Seen(List<Long> shown, List<Long> gaps) {
        Seen() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        List<String> lines() {
            return List.of("shown " + joined(shown), "gaps " + joined(gaps));
        }

        private static String joined(List<Long> nanos) {
            return nanos.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }
}
