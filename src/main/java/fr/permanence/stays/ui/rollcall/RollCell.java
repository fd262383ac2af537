package fr.permanence.stays.ui.rollcall;

import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.There;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import fr.permanence.ui.Tone;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One who is expected: the name, whether there, and the two letters. */
final class RollCell extends RowCell<RollCall.Line> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final RollModel model;
    private final Label name = Labels.strong("");
    private final Label beside = Labels.second("");
    private final Pill there = new Pill("", Tone.NEUTRAL);
    private final Map<There, Button> letters = new EnumMap<>(There.class);

    RollCell(RollModel model) {
        this.model = model;
        letters.put(There.PRESENT, letter(There.PRESENT));
        letters.put(There.MISSING, letter(There.MISSING));
        setPrefWidth(0);
    }

    private Button letter(There mark) {
        Button button = Buttons.plain(model.words().say("letter." + mark), () -> {
            RollCall.Line line = getItem();
            if (line != null) model.press(line.who().id(), mark);
        });
        String kind = mark == There.PRESENT ? "present" : "absent";
        button.getStyleClass().addAll("mark", "mark-" + kind.toLowerCase(Locale.ROOT));
        // The keys of the list do the same for whoever has no mouse.
        button.setFocusTraversable(false);
        return button;
    }

    @Override
    protected Node build() {
        HBox marks = new HBox(letters.get(There.PRESENT), letters.get(There.MISSING));
        marks.getStyleClass().add("marks");
        return new Row(name, beside).end(there, marks);
    }

    @Override
    protected void fill(RollCall.Line line) {
        name.setText(model.words().name(line.who()));
        RollCall call = model.shownProperty().get().call();
        beside.setText(call == null ? "" : model.words().beside(line.who(), call));
        there.say(
                model.words().say("there." + line.there()),
                switch (line.there()) {
                    case MISSING -> Tone.BAD;
                    case UNKNOWN -> Tone.WARN;
                    case PRESENT -> Tone.OK;
                });
        letters.forEach((mark, button) -> {
            button.pseudoClassStateChanged(MARKED, mark == line.there());
            button.setAccessibleText(model.words().say("letter.of." + mark, name.getText()));
        });
    }

    @Override
    protected String named(RollCall.Line line) {
        return name.getText() + ", " + there.getText();
    }
}
