package fr.permanence.ui.shell;

import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Question;
import fr.permanence.ui.Shortcut;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What F1 shows: what one does here, and every key that works now, read from the register of the keys themselves. */
final class HelpPanel {
    private final Words words;
    private final Keys keys;

    HelpPanel(Appearance appearance) {
        this.words = Words.beside(HelpPanel.class, appearance::language);
        this.keys = new Keys(appearance::language);
    }

    Question question(String help, List<Shortcut> here, List<Shortcut> everywhere) {
        VBox body = new VBox();
        body.getStyleClass().add("help");
        if (!help.isEmpty()) body.getChildren().add(Labels.paragraph(help));
        if (!here.isEmpty()) body.getChildren().addAll(Labels.heading(words.say("help.here")), table(here));
        body.getChildren().addAll(Labels.heading(words.say("help.everywhere")), table(everywhere));
        return new Question(words.say("help.title"), body, List.of());
    }

    private GridPane table(List<Shortcut> shortcuts) {
        GridPane table = new GridPane();
        table.getStyleClass().add("help-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        int row = 0;
        for (Shortcut shortcut : shortcuts) {
            table.addRow(row++, keys.caps(shortcut.stroke()), says(shortcut));
        }
        return table;
    }

    /** What a key does is read to its end, however long. */
    private static Label says(Shortcut shortcut) {
        Label says = Labels.plain(shortcut.says().get());
        says.setWrapText(true);
        says.setMinHeight(Label.USE_PREF_SIZE);
        return says;
    }
}
