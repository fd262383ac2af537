package fr.permanence.stays.ui.ready;

import fr.permanence.stays.ready.Cell;
import fr.permanence.stays.ready.Need;
import fr.permanence.ui.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One cell of the board: a shape, and below it what is to be done in a word or two. */
final class CellNode extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** "100/40 €" is the longest that stands on one line. */
    private static final int MOST_LETTERS = 8;

    private final ReadyModel.Spot spot;

    CellNode(BoardLine of, Need need, Cell cell, BoardWords words) {
        spot = new ReadyModel.Spot(of.id(), need);
        getStyleClass().add("board-cell");
        setAccessibleText(words.heard(of.line(), need, cell));
        VBox line = new VBox(new LightMark(cell.light()));
        line.getStyleClass().add("board-cell-line");
        getChildren().add(line);
        String says = words.cell(cell);
        if (says.isEmpty()) return;
        Label label = Labels.written(inTwo(says));
        label.getStyleClass().setAll("label", "board-says");
        line.getChildren().add(label);
    }

    /** An amount with cents does not fit on the line: what was paid stands above what is asked. */
    private static String inTwo(String says) {
        return says.length() > MOST_LETTERS ? says.replace("/", "/\n") : says;
    }

    ReadyModel.Spot spot() {
        return spot;
    }

    void choose(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }
}
