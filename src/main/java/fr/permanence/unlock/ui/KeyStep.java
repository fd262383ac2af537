package fr.permanence.unlock.ui;

import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.unlock.ui.WizardViewModel.Refusal;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** Shows the recovery key, to be printed, copied or written down. */
final class KeyStep implements WizardView.StepView {
    private static final int COLUMNS = 5;

    private final Words words;
    private final List<String> groups;
    private final BriefClipboard clipboard;
    private final Label said = Labels.paragraph("");
    private final Button print;
    private final VBox node;

    KeyStep(WizardViewModel model, Door door, BriefClipboard clipboard) {
        this.words = door.words();
        this.groups = model.key.groups();
        this.clipboard = clipboard;
        TilePane grid = new TilePane();
        grid.setPrefColumns(COLUMNS);
        grid.getStyleClass().add("door-key");
        for (int place = 0; place < groups.size(); place++) grid.getChildren().add(group(place + 1, groups.get(place)));
        print = Buttons.plain(words.say("wizard.key.print"), this::print);
        print.setId("wizard-print");
        Button copy = Buttons.plain(words.say("wizard.key.copy"), this::copy);
        copy.setId("wizard-copy");
        HBox ways = new HBox(print, copy);
        ways.getStyleClass().add("door-line");
        said.setId("wizard-key-said");
        node = new VBox(grid, ways, said);
        node.getStyleClass().add("door-stack");
    }

    private static Node group(int number, String signs) {
        Label place = Labels.quiet(String.valueOf(number));
        place.getStyleClass().add("door-key-number");
        Label group = Labels.strong(signs);
        group.getStyleClass().add("door-key-signs");
        HBox both = new HBox(place, group);
        both.getStyleClass().add("door-key-group");
        return both;
    }

    private void copy() {
        clipboard.hold(String.join("-", groups));
        said.setText(words.say("wizard.key.copied", BriefClipboard.SECONDS));
    }

    private void print() {
        RecoverySheet sheet = new RecoverySheet(words, groups);
        sheet.print(
                node.getScene().getWindow(),
                outcome -> said.setText(
                        words.say("wizard.key.print." + outcome.name().toLowerCase(Locale.ROOT))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node first() {
        return print;
    }

    @Override
    public void refuse(Refusal refusal) {
        // Nothing can be wrong here.
    }
}
