package fr.permanence.people.register.ui;

import fr.permanence.people.register.ui.ImportViewModel.Outcome;
import fr.permanence.people.register.ui.ImportViewModel.Stage;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Stroke;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What one does with what was shown: bring everybody in, read again, or, once it is done, take it back. */
final class ImportFoot {
    static final Stroke BRING_IN = Stroke.ctrl(KeyCode.ENTER);
    static final Stroke READ_AGAIN = Stroke.of(KeyCode.F5);
    static final Stroke STOP = Stroke.of(KeyCode.ESCAPE);

    private final ImportViewModel model;
    private final ImportWords words;
    private final Keys keys;
    private final Button another;
    private final VBox node = new VBox();

    ImportFoot(ImportViewModel model, ImportWords words, Keys keys) {
        this.model = model;
        this.words = words;
        this.keys = keys;
        another = named("import-another", Buttons.plain(words.say("import.another"), model::another));
        node.getStyleClass().add("import-foot");
    }

    Node node() {
        return node;
    }

    /** What the keyboard is put on once everything is done. */
    Node first() {
        return another;
    }

    void show(Stage stage) {
        Sight sight = model.sightProperty().get();
        Outcome outcome = model.outcome();
        node.getChildren().clear();
        if (stage == Stage.PREVIEW && sight != null) offer(sight);
        if (stage == Stage.DONE && outcome != null) sayDone(outcome);
    }

    private void offer(Sight sight) {
        int added = sight.preview().added();
        // At the right: what was just done is said at the lower left and must cover no button.
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button again = Buttons.plain(words.say("import.readAgain"), model::readAgain);
        HBox line = line();
        line.getChildren().addAll(gap, named("import-read-again", again), keys.cap(READ_AGAIN));
        if (sight.canBringIn(false)) {
            Button bring = Buttons.primary(words.say("import.bringIn", added), model::bringIn);
            line.getChildren().addAll(named("import-bring-in", bring), keys.cap(BRING_IN));
        } else if (sight.canBringIn(true)) {
            Button good = Buttons.plain(words.say("import.goodOnly", added), model::bringInGoodRows);
            line.getChildren().add(named("import-good-only", good));
        }
        node.getChildren().setAll(Labels.paragraph(promise(sight)), line);
    }

    /** All or nothing, as it stands for this file. */
    private String promise(Sight sight) {
        if (!sight.sheet().hasNames()) return words.noNames();
        int rejected = sight.preview().rejected();
        if (rejected > 0) return words.say("import.someRejected", rejected);
        return words.say(sight.preview().added() > 0 ? "import.allOrNothing" : "import.nobodyNew");
    }

    private void sayDone(Outcome outcome) {
        Button back = Buttons.quiet(words.say("import.takeBack"), model::takeBack);
        HBox line = line();
        line.getChildren().addAll(another, named("import-take-back", back));
        node.getChildren()
                .setAll(
                        Labels.strong(words.say("import.done", outcome.people())),
                        Labels.paragraph(words.say("import.doneWhere")));
        if (outcome.leftAside() > 0)
            node.getChildren().add(Labels.paragraph(words.say("import.leftAside", outcome.leftAside())));
        node.getChildren().add(line);
    }

    private static HBox line() {
        HBox line = new HBox();
        line.getStyleClass().add("import-line");
        return line;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }
}
