package fr.permanence.people.register.ui;

import fr.permanence.people.register.ui.ImportViewModel.Stage;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far the reading or the writing is, and the way to stop it. */
final class RunningPane {
    private final ImportViewModel model;
    private final ImportWords words;
    private final Label said = Labels.second("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button stop;
    private final HBox node;

    RunningPane(ImportViewModel model, ImportWords words, Keys keys) {
        this.model = model;
        this.words = words;
        said.setId("import-running");
        bar.getStyleClass().add("import-progress");
        bar.managedProperty().bind(bar.visibleProperty());
        stop = Buttons.plain(words.say("import.stop"), model::stop);
        stop.setId("import-stop");
        node = new HBox(stop, keys.cap(ImportFoot.STOP), bar, said);
        node.getStyleClass().add("import-line");
    }

    Node node() {
        return node;
    }

    Node first() {
        return stop;
    }

    /** Says how far it is now; how long a file is, nobody knows before its end. */
    void tick() {
        boolean writing = model.stageProperty().get() == Stage.WRITING;
        Sight sight = model.sightProperty().get();
        int wanted = writing && sight != null ? sight.preview().added() : 0;
        bar.setVisible(wanted > 0);
        if (wanted > 0) bar.setProgress(model.done() / (double) wanted);
        said.setText(
                writing
                        ? words.say("import.writing", model.done(), wanted)
                        : words.say("import.reading", model.done()));
        bar.setAccessibleText(said.getText());
    }
}
