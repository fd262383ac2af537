package fr.permanence.people.register.ui;

import fr.permanence.people.register.Column;
import fr.permanence.people.register.RegisterPreview;
import fr.permanence.people.register.RegisterPreview.Line;
import fr.permanence.people.register.Target;
import fr.permanence.people.register.Use;
import fr.permanence.people.register.ui.ImportViewModel.Stage;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import java.io.File;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Draws the import: choose, see every row, bring in, or go back. */
final class ImportView {
    private static final String LEAVE = "";

    private final ImportViewModel model;
    private final Words words;
    private final Words register;
    private final VBox node = new VBox();
    private final VBox middle = new VBox();
    private final Label trouble = Labels.paragraph("");
    private final Label running = Labels.second("");
    private final Button choose;
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.millis(500), event -> sayRunning()));

    ImportView(ImportViewModel model, Runnable back) {
        this.model = model;
        this.words = model.words();
        this.register = model.registerWords();
        choose = Buttons.plain(words.say("import.choose"), this::pick);
        choose.setId("import-choose");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                Labels.title(words.say("import.title")), gap, choose, Buttons.quiet(words.say("import.back"), back));
        head.getStyleClass().add("screen-head");
        trouble.getStyleClass().add("field-error");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.textProperty().bind(model.troubleProperty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add("screen-column");
        node.getStyleClass().add("screen");
        node.getChildren().setAll(head, trouble, middle);
        ticking.setCycleCount(Animation.INDEFINITE);
        acceptDrops();
        model.stageProperty().addListener((observed, before, now) -> show(now));
        show(model.stageProperty().get());
    }

    private void acceptDrops() {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        });
        node.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles())
                model.read(event.getDragboard().getFiles().getFirst().toPath());
        });
    }

    private void pick() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("import.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(words.say("import.kinds"), "*.xlsx", "*.csv", "*.txt", "*.tsv"),
                        new FileChooser.ExtensionFilter(words.say("import.allFiles"), "*"));
        File file = chooser.showOpenDialog(node.getScene().getWindow());
        if (file != null) model.read(file.toPath());
    }

    private void show(Stage stage) {
        boolean isRunning = stage == Stage.READING || stage == Stage.WRITING;
        if (isRunning) ticking.playFromStart();
        else ticking.stop();
        choose.setDisable(isRunning);
        switch (stage) {
            case CHOOSE -> middle.getChildren().setAll(Labels.paragraph(words.say("import.first")));
            case READING, WRITING -> middle.getChildren().setAll(underWay());
            case PREVIEW -> {
                RegisterPreview preview = model.previewProperty().get();
                if (preview != null) showPreview(preview);
            }
            case DONE ->
                middle.getChildren().setAll(Labels.heading(model.outcomeProperty().get()));
        }
    }

    private Node underWay() {
        sayRunning();
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(running.getText());
        HBox line = new HBox(bar, running, Buttons.plain(words.say("import.stop"), model::stop));
        line.getStyleClass().add("screen-head");
        return line;
    }

    private void sayRunning() {
        String key = model.stageProperty().get() == Stage.WRITING ? "import.writing" : "import.reading";
        running.setText(words.say(key, model.done()));
    }

    private void showPreview(RegisterPreview preview) {
        ListView<Line> rows = new ListView<>(FXCollections.observableArrayList(preview.lines()));
        rows.setId("import-rows");
        rows.setAccessibleText(words.say("import.rows"));
        rows.setCellFactory(list -> new ImportCell(register, words));
        VBox.setVgrow(rows, Priority.ALWAYS);
        Card table = new Card(words.say("import.rows")).with(rows);
        table.note().setText(words.say("import.counts", preview.added(), preview.unchanged(), preview.rejected()));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox both = new HBox(table, columns(preview));
        both.getStyleClass().add("screen-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        middle.getChildren().setAll(Labels.second(model.fileName()), both, actions(preview));
    }

    private Node columns(RegisterPreview preview) {
        VBox list = new VBox();
        list.getStyleClass().add("form");
        preview.sheet().columns().forEach(column -> list.getChildren().add(columnChoice(column)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Card card = new Card(words.say("import.columns")).with(scroll);
        card.getStyleClass().add("import-columns");
        return card;
    }

    private Node columnChoice(Column column) {
        ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList(Stream.concat(
                        Stream.of(LEAVE), Arrays.stream(Target.values()).map(Target::name))
                .toList()));
        choice.setConverter(saying(column));
        choice.setValue(column.use() instanceof Use.Becomes becomes ? becomes.target().name() : LEAVE);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(column.heading());
        choice.setOnAction(
                event -> model.decide(column, choice.getValue().isEmpty() ? null : Target.valueOf(choice.getValue())));
        Label heading = new Label(column.heading());
        heading.getStyleClass().add("field-label");
        heading.setLabelFor(choice);
        return new VBox(heading, choice);
    }

    private StringConverter<String> saying(Column column) {
        String left = column.use() instanceof Use.LeftOut out ? "left." + out.why().name() : "left.CHOSEN";
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String target) {
                if (target == null) return "";
                return register.say(target.isEmpty() ? left : "target." + target);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        };
    }

    private Node actions(RegisterPreview preview) {
        HBox line = new HBox();
        line.getStyleClass().add("screen-head");
        if (preview.added() > 0 && preview.rejected() == 0) {
            Button bring = Buttons.primary(words.say("import.bringIn", preview.added()), () -> model.bringIn(false));
            bring.setId("import-bring-in");
            line.getChildren().add(bring);
        } else if (preview.added() > 0) {
            line.getChildren()
                    .addAll(
                            Labels.second(words.say("import.someRejected", preview.rejected())),
                            Buttons.plain(words.say("import.goodOnly", preview.added()), () -> model.bringIn(true)));
        } else {
            line.getChildren()
                    .add(Labels.second(
                            preview.sheet().hasNames()
                                    ? words.say("import.nobodyNew")
                                    : register.say("sheet.no-names")));
        }
        return line;
    }

    Node node() {
        return node;
    }

    void focusFirst() {
        choose.requestFocus();
    }
}
