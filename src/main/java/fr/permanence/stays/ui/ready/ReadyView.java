package fr.permanence.stays.ui.ready;

import fr.permanence.stays.Light;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.ready.ReadyRow;
import fr.permanence.stays.ui.pipeline.StepsModel;
import fr.permanence.stays.ui.pipeline.StepsView;
import fr.permanence.stays.ui.shared.LeafView;
import fr.permanence.ui.Background;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The leaf "Prêtes": the board, what its shapes mean, and the next steps of who is chosen. */
final class ReadyView implements LeafView {
    private static final Stroke NEXT = Stroke.letter('n');

    private final ReadyModel model;
    private final NeedModel form;
    private final BoardWords words;
    private final Runnable toProposals;
    private final BoardView board;
    private final NeedForm needForm;
    private final StepsView steps;
    private final Label empty;
    private final Node legend;
    private final VBox node = new VBox();

    /** @param toProposals puts the keyboard where somebody is proposed */
    ReadyView(
            ReadyModel model,
            NeedModel form,
            StepsModel stepping,
            BoardWords words,
            Runnable toProposals,
            Lifetime life) {
        this.model = model;
        this.form = form;
        this.words = words;
        this.toProposals = toProposals;
        needForm = new NeedForm(form, words, this::focus, life);
        board = new BoardView(model, form, words, stepping.words(), needForm, this::open);
        steps = new StepsView(stepping, this::chosenLine, life);
        empty = Labels.paragraph(words.say("empty"));
        empty.setId("ready-empty");
        legend = legend();
        board.node().addEventHandler(KeyEvent.ANY, event -> {
            // What is typed in the form that stands in the board is no key of the board.
            if (event.getTarget() == board.node()) Shortcut.run(keys(), event);
        });
        node.getStyleClass().add("ready");
        node.getChildren().setAll(empty, board.node(), legend, steps.node());
        board.follow(life);
        life.watch(model.linesProperty(), this::show);
        life.watch(model.chosenProperty(), this::chosen);
        life.hear(form.openProperty(), this::opened);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus() {
        if (model.linesProperty().get().isEmpty()) return false;
        if (model.chosenProperty().get() == null) model.move(0, 0);
        board.node().requestFocus();
        return true;
    }

    @Override
    public List<Shortcut> keys() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(key(Stroke.of(KeyCode.DOWN), "key.down", () -> model.move(1, 0)));
        keys.add(key(Stroke.of(KeyCode.UP), "key.up", () -> model.move(-1, 0)));
        keys.add(key(Stroke.of(KeyCode.LEFT), "key.left", () -> model.move(0, -1)));
        keys.add(key(Stroke.of(KeyCode.RIGHT), "key.right", () -> model.move(0, 1)));
        keys.add(key(Stroke.of(KeyCode.HOME), "key.home", () -> model.toEnd(-1)));
        keys.add(key(Stroke.of(KeyCode.END), "key.end", () -> model.toEnd(1)));
        if (model.maySee()) {
            keys.add(key(Stroke.of(KeyCode.ENTER), "key.open", this::open));
            keys.add(key(NEXT, "key.next", this::next));
        }
        keys.add(key(Stroke.letter('p'), "key.propose", toProposals));
        keys.addAll(steps.keys());
        return keys;
    }

    private Shortcut key(Stroke stroke, String says, Runnable act) {
        return new Shortcut(stroke, () -> words.say(says), act);
    }

    private Optional<ParticipantLine> chosenLine() {
        return model.chosenLine().map(BoardLine::line);
    }

    private void show() {
        boolean isEmpty = model.linesProperty().get().isEmpty();
        set(empty, isEmpty);
        set(board.node(), !isEmpty);
        set(legend, !isEmpty && model.maySee());
        set(steps.node(), !isEmpty);
        steps.show();
    }

    private void chosen() {
        steps.show();
    }

    private void open() {
        ReadyModel.Spot spot = model.chosenProperty().get();
        ReadyRow row = model.chosenLine().map(BoardLine::row).orElse(null);
        if (spot != null && row != null) form.open(row, spot.need());
    }

    private void next() {
        if (!model.nextMissing()) steps.show();
    }

    /** The form takes the keyboard once it has its place, and gives it back to the board. */
    private void opened() {
        if (form.openProperty().get() != null) Background.later(needForm::focus);
        else if (node.isFocusWithin()) board.node().requestFocus();
    }

    private Node legend() {
        HBox shapes = new HBox();
        shapes.getStyleClass().add("legend");
        for (Light light : Light.values()) {
            HBox one = new HBox(new LightMark(light), Labels.second(words.light(light)));
            one.getStyleClass().add("legend-one");
            shapes.getChildren().add(one);
        }
        Keys keys = new Keys(words::language);
        WrappingLine line = new WrappingLine(shapes)
                .end(
                        keys.hint(Stroke.of(KeyCode.ENTER), words.say("hint.open")),
                        keys.hint(NEXT, words.say("hint.next")),
                        keys.hint(Stroke.letter('p'), words.say("hint.propose")));
        line.getStyleClass().add("board-foot");
        return line;
    }

    private static void set(Node node, boolean isShown) {
        node.setManaged(isShown);
        node.setVisible(isShown);
    }
}
