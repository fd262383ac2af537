package fr.permanence.people.register.ui;

import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import java.io.File;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where a file is handed over: dropped here, or by its path for who works without a mouse. */
final class ChoosePane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final ImportViewModel model;
    private final Card card = new Card();
    private final TextField path = new TextField();

    ChoosePane(ImportViewModel model, ImportWords words) {
        this.model = model;
        path.setId("import-path");
        path.textProperty().bindBidirectional(model.pathProperty());
        path.setAccessibleText(words.say("import.path"));
        path.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            event.consume();
            model.readTyped();
        });
        HBox.setHgrow(path, Priority.ALWAYS);
        Button read = Buttons.plain(words.say("import.readPath"), model::readTyped);
        read.setId("import-read-path");
        Label asked = new Label(words.say("import.path"));
        asked.getStyleClass().add("field-label");
        asked.setLabelFor(path);
        HBox line = new HBox(path, read);
        line.getStyleClass().add("import-line");
        VBox field = new VBox(asked, line);
        field.getStyleClass().add("field");
        card.with(Labels.paragraph(words.say("import.first")), Labels.paragraph(words.say("import.drop")), field);
        card.getStyleClass().add("import-well");
    }

    Node node() {
        return card;
    }

    Node path() {
        return path;
    }

    /** Files may be dropped anywhere on the screen. */
    void acceptDropsOn(Node screen) {
        screen.setOnDragOver(event -> {
            if (!isWanted(event)) return;
            event.acceptTransferModes(TransferMode.COPY);
            card.pseudoClassStateChanged(OVER, true);
        });
        screen.setOnDragExited(event -> card.pseudoClassStateChanged(OVER, false));
        screen.setOnDragDropped(event -> {
            if (!isWanted(event)) return;
            model.read(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private boolean isWanted(DragEvent event) {
        return event.getDragboard().hasFiles() && !model.isRunning();
    }
}
