package fr.permanence.unlock.ui;

import fr.permanence.text.Language;
import fr.permanence.ui.Appearance;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A page that fills the window before the shell does. While it is in the window its clock ticks, and it is said anew
 * when the language changes; what was typed stays, because it lives in the view-model.
 */
final class Page {
    private final StackPane root = new StackPane();
    private final Appearance appearance;
    private final Supplier<Shown> view;
    private final Timeline clock;
    private final ChangeListener<Language> reword = (observed, before, now) -> reword();
    private @Nullable Shown shown;

    /** What a page shows now, in the language of now. */
    interface Shown {
        Node node();

        /** Where one types first. */
        Node first();

        /** A second has passed. */
        default void tick() {}

        /** It is no longer shown. */
        default void left() {}
    }

    Page(Appearance appearance, Supplier<Shown> view) {
        this.appearance = appearance;
        this.view = view;
        root.getStyleClass().add("door");
        clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().addListener((observed, before, now) -> moved(before, now));
    }

    Node node() {
        return root;
    }

    /** Builds it again, as when another step is shown. */
    void show() {
        show(null);
    }

    private void reword() {
        Scene scene = root.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        show(focused == null ? null : focused.getId());
    }

    /** @param id the node that takes the focus, null for the one where one types first */
    private void show(@Nullable String id) {
        if (root.getScene() == null) return;
        leaveView();
        Shown fresh = view.get();
        shown = fresh;
        root.getChildren().setAll(fresh.node());
        fresh.tick();
        // A scroll pane takes its content into the window only once it is dressed; before, nothing in it is found or
        // takes the focus, and the next pulse would give the focus to the first control of the page.
        root.applyCss();
        Node same = id == null ? null : root.lookup("#" + id);
        (same == null || same.isDisabled() ? fresh.first() : same).requestFocus();
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before == null && now != null) {
            appearance.languageProperty().addListener(reword);
            clock.play();
            show();
        } else if (now == null) {
            clock.stop();
            appearance.languageProperty().removeListener(reword);
            leaveView();
            root.getChildren().clear();
        }
    }

    private void tick() {
        if (shown != null) shown.tick();
    }

    private void leaveView() {
        if (shown != null) shown.left();
        shown = null;
    }
}
