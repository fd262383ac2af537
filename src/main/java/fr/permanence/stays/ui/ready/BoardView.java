package fr.permanence.stays.ui.ready;

import fr.permanence.stays.Light;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.ready.Cell;
import fr.permanence.stays.ready.Need;
import fr.permanence.stays.ui.pipeline.PipelineWords;
import fr.permanence.ui.InSight;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The board: a row for each participant, a column for each need. It is one stop of the keyboard; arrows go from cell to cell. */
final class BoardView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ReadyModel model;
    private final NeedModel form;
    private final BoardWords words;
    private final PipelineWords steps;
    private final NeedForm formView;
    private final Runnable open;
    private final VBox node = new VBox();
    private final Map<ReadyModel.Spot, CellNode> cells = new HashMap<>();
    private final List<BoardRow> rows = new ArrayList<>();

    /** @param open opens the cell that is chosen */
    BoardView(
            ReadyModel model, NeedModel form, BoardWords words, PipelineWords steps, NeedForm formView, Runnable open) {
        this.model = model;
        this.form = form;
        this.words = words;
        this.steps = steps;
        this.formView = formView;
        this.open = open;
        node.getStyleClass().add("board");
        node.setId("ready-board");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.TABLE_VIEW);
    }

    /** What it follows while it is shown; apart from its making, for a form stands in it. */
    void follow(Lifetime life) {
        life.watch(model.linesProperty(), this::show);
        life.watch(model.chosenProperty(), this::choose);
        life.watch(form.openProperty(), this::place);
    }

    Node node() {
        return node;
    }

    private void show() {
        cells.clear();
        rows.clear();
        List<Node> shown = new ArrayList<>();
        if (!model.linesProperty().get().isEmpty()) shown.add(head());
        for (BoardLine line : model.linesProperty().get()) {
            BoardRow row = row(line);
            rows.add(row);
            shown.add(row);
        }
        Node typing = node.getScene() == null ? null : node.getScene().getFocusOwner();
        node.getChildren().setAll(shown);
        place();
        choose();
        // What is typed meanwhile in the form goes on there.
        if (typing != null && form.openProperty().get() != null) typing.requestFocus();
    }

    private BoardRow head() {
        List<Label> heads = !model.maySee()
                ? List.of()
                : Arrays.stream(Need.values())
                        .map(need -> head(words.head(need)))
                        .toList();
        BoardRow head = new BoardRow(new Label(), heads, head(words.say("head.ready")), true);
        head.getStyleClass().add("board-head");
        return head;
    }

    private static Label head(String text) {
        Label head = Labels.written(text);
        head.getStyleClass().setAll("label", "board-head-word");
        return head;
    }

    private BoardRow row(BoardLine line) {
        List<Node> nodes = new ArrayList<>();
        if (model.maySee())
            for (Need need : Need.values()) {
                Cell cell = line.cells().get(need);
                nodes.add(cell == null ? new Label() : cell(line, need, cell));
            }
        BoardRow row = new BoardRow(name(line), nodes, last(line), false);
        row.setUserData(line.id());
        row.setOnMouseClicked(
                event -> press(line, event.getTarget() instanceof Node pressed ? pressed : row, event.getClickCount()));
        if (line.isGone()) row.getStyleClass().add("board-gone");
        return row;
    }

    private Node cell(BoardLine line, Need need, Cell cell) {
        CellNode made = new CellNode(line, need, cell, words);
        cells.put(made.spot(), made);
        return made;
    }

    /** Her name and the children who come along; below it where she is on her way, unless she is confirmed. */
    private Node name(BoardLine line) {
        Label name = Labels.paragraph(words.whole(line.line()));
        name.getStyleClass().setAll("label", "board-name");
        VBox both = new VBox(name);
        both.getStyleClass().add("board-who");
        ParticipantState state = line.line().participant().state();
        if (state == ParticipantState.CONFIRMED) return both;
        Label on = Labels.written(steps.state(state));
        on.getStyleClass().add("small");
        both.getChildren().add(on);
        return both;
    }

    private Node last(BoardLine line) {
        Light light = line.light();
        Pill pill = new Pill(words.isReady(light), tone(light));
        pill.setVisible(!line.isGone());
        return pill;
    }

    private static Tone tone(Light light) {
        return switch (light) {
            case OK -> Tone.OK;
            case TO_SEE -> Tone.WARN;
            case MISSING -> Tone.BAD;
        };
    }

    /** A click chooses the cell, a second one opens it. */
    private void press(BoardLine line, Node pressed, int clicks) {
        node.requestFocus();
        ReadyModel.Spot spot = spotAt(pressed);
        ReadyModel.Spot now = model.chosenProperty().get();
        if (spot == null) spot = new ReadyModel.Spot(line.id(), now == null ? Need.AGREEMENT : now.need());
        boolean isAgain = spot.equals(now);
        model.chosenProperty().set(spot);
        if (isAgain || clicks > 1) open.run();
    }

    private static ReadyModel.@Nullable Spot spotAt(Node pressed) {
        for (Node at = pressed; at != null; at = at.getParent()) if (at instanceof CellNode cell) return cell.spot();
        return null;
    }

    private void choose() {
        ReadyModel.Spot spot = model.chosenProperty().get();
        cells.forEach((at, cell) -> cell.choose(at.equals(spot)));
        for (BoardRow row : rows) {
            boolean isChosen = spot != null && Objects.equals(row.getUserData(), spot.who());
            row.pseudoClassStateChanged(CHOSEN, isChosen);
            if (isChosen && node.isFocused()) InSight.bring(row);
        }
        CellNode cell = spot == null ? null : cells.get(spot);
        String heard = model.chosenLine().map(line -> words.whole(line.line())).orElse("");
        node.setAccessibleText(
                cell == null ? words.say("board") + (heard.isEmpty() ? "" : ", " + heard) : cell.getAccessibleText());
    }

    /** The form stands below the row it is about. */
    private void place() {
        node.getChildren().remove(formView.node());
        NeedModel.Open open = form.openProperty().get();
        if (open == null) return;
        for (BoardRow row : rows)
            if (Objects.equals(
                    row.getUserData(), open.row().line().participant().id())) {
                node.getChildren().add(node.getChildren().indexOf(row) + 1, formView.node());
                return;
            }
    }
}
