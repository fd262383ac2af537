package fr.permanence.people.register.ui;

import fr.permanence.people.register.ui.ImportViewModel.Stage;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Icon;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.WrappingLine;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Draws the import: choose, see every row, bring in, or go back. */
final class ImportView {
    // Short work says nothing of itself.
    private static final Duration QUIET = Duration.millis(150);

    private final ImportViewModel model;
    private final ImportWords words;
    private final VBox node = new VBox();
    private final VBox middle = new VBox();
    private final Label trouble = Labels.paragraph("");
    private final Button choose;
    private final ChoosePane choosing;
    private final PreviewPane preview;
    private final RunningPane running;
    private final ImportFoot foot;
    private final Timeline ticking = new Timeline(new KeyFrame(QUIET, event -> tick()));

    ImportView(ImportViewModel model, Appearance appearance, Runnable back, Lifetime life) {
        this.model = model;
        this.words = model.words();
        choose = Buttons.plain(words.say("import.choose"), this::pick);
        choose.setId("import-choose");
        choosing = new ChoosePane(model, words);
        preview = new PreviewPane(model, words);
        Keys keys = new Keys(appearance::language);
        running = new RunningPane(model, words, keys);
        foot = new ImportFoot(model, words, keys);
        build(back);
        life.whileShown(() -> ticking::stop);
        life.follow(model.sightProperty(), this::see);
        life.follow(model.troubleProperty(), said -> sayTrouble(said.get()));
        life.follow(model.stageProperty(), this::show);
        life.follow(appearance.discreet().onProperty(), on -> preview.sayAgain());
        life.follow(model.spotProperty(), preview::standOn);
    }

    private void build(Runnable back) {
        Button away = Buttons.quiet(words.say("import.back"), back);
        away.setId("import-back");
        WrappingLine head = new WrappingLine(Labels.title(words.say("import.title"))).end(choose, away);
        head.getStyleClass().add("screen-head");
        trouble.setId("import-trouble");
        trouble.setGraphic(Icon.of(Feather.ALERT_TRIANGLE));
        trouble.getStyleClass().add("import-trouble");
        trouble.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add("screen-column");
        node.getStyleClass().add("screen");
        node.getChildren().setAll(head, trouble, middle);
        ticking.setCycleCount(Animation.INDEFINITE);
        choosing.acceptDropsOn(node);
    }

    Node node() {
        return node;
    }

    /** Lets the person choose a file of the computer. */
    void pick() {
        if (model.isRunning()) return;
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("import.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(words.say("import.kinds"), "*.xlsx", "*.csv", "*.txt", "*.tsv"),
                        new FileChooser.ExtensionFilter(words.say("import.allFiles"), "*"));
        File file = chooser.showOpenDialog(node.getScene().getWindow());
        if (file != null) model.read(List.of(Path.of(file.getPath())));
    }

    void focusFirst() {
        focus(target(model.stageProperty().get()));
    }

    private Node target(Stage stage) {
        return switch (stage) {
            case CHOOSE -> model.pathProperty().get().isEmpty() ? choose : choosing.path();
            case READING, WRITING -> running.first();
            case PREVIEW -> preview.first();
            case DONE -> foot.first();
        };
    }

    private void see(@Nullable Sight sight) {
        if (sight != null) preview.show(sight);
    }

    private void sayTrouble(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
        trouble.setManaged(!sentence.isEmpty());
    }

    private void show(Stage stage) {
        choose.setDisable(stage == Stage.WRITING);
        if (model.isRunning()) {
            ticking.playFromStart();
            return;
        }
        ticking.stop();
        boolean lost = isLost(stage);
        foot.show(stage);
        switch (stage) {
            case CHOOSE -> middle.getChildren().setAll(choosing.node());
            case PREVIEW -> middle.getChildren().setAll(preview.node(), foot.node());
            default -> middle.getChildren().setAll(foot.node());
        }
        if (lost) focus(target(stage));
    }

    /** Work that is not over at once says how far it is, below the rows if there are any. */
    private void tick() {
        running.tick();
        if (middle.getChildren().contains(running.node())) return;
        boolean lost = isLost(model.stageProperty().get());
        boolean onRows = model.sightProperty().get() != null;
        if (onRows) middle.getChildren().setAll(preview.node(), running.node());
        else middle.getChildren().setAll(running.node());
        if (lost) focus(running.first());
    }

    /** Whether the keyboard is nowhere, or on something of this screen that is left behind at this stage. */
    private boolean isLost(Stage next) {
        Scene scene = node.getScene();
        if (scene == null) return false;
        Node owner = scene.getFocusOwner();
        if (owner == null || isInside(owner, running.node()) || isInside(owner, foot.node())) return true;
        if (isInside(owner, preview.node())) return next == Stage.CHOOSE || next == Stage.DONE;
        return next != Stage.CHOOSE && (owner.equals(choose) || isInside(owner, choosing.node()));
    }

    private static boolean isInside(Node node, Node around) {
        for (Node up = node; up != null; up = up.getParent()) if (up.equals(around)) return true;
        return false;
    }

    private void focus(Node target) {
        node.applyCss();
        target.requestFocus();
    }
}
