package fr.permanence.unlock.ui;

import fr.permanence.text.Words;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Printing;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The sheet of paper with the recovery key on it: black on white, without the name of any house. */
final class RecoverySheet {
    private final Words words;
    private final List<String> groups;

    RecoverySheet(Words words, List<String> groups) {
        this.words = words;
        this.groups = groups;
    }

    /** Asks for a printer, then prints; {@code then} is told what became of it. */
    void print(Window window, Consumer<Printing.Outcome> then) {
        Printing.print(window, (width, height) -> List.of(drawn(width)), then);
    }

    VBox drawn(double width) {
        TilePane grid = new TilePane();
        grid.getStyleClass().add("paper-key");
        grid.setPrefColumns(3);
        for (int place = 0; place < groups.size(); place++) {
            grid.getChildren().add(Labels.strong(words.say("sheet.group", place + 1, groups.get(place))));
        }
        Label first = Labels.paragraph(words.say("sheet.use"));
        Label second = Labels.paragraph(words.say("sheet.keep"));
        VBox sheet = new VBox(Labels.title(words.say("sheet.title")), first, grid, second);
        return Printing.dressed(sheet, width);
    }
}
