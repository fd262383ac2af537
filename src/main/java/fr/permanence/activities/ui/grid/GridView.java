package fr.permanence.activities.ui.grid;

import fr.permanence.activities.attendance.AttendanceGrid.Line;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Draws a term: its head, the grid, and below it the chosen cell in words with the letters to press. */
final class GridView {
    private final GridModel model;
    private final RegisterWords words;
    private final GridCanvas grid;
    private final Label title = Labels.title("");
    private final Label note = Labels.paragraph("");
    private final Label cell = Labels.paragraph("");
    private final VBox node = new VBox();

    /** Where it leads: back, and to the summary of the term on paper. */
    record WaysOn(Runnable back, Runnable summary) {}

    GridView(GridModel model, List<Shortcut> keys, WaysOn ways, Lifetime life) {
        this.model = model;
        words = model.acts().words();
        grid = new GridCanvas(model, words);
        // What scrolls around the place would take the arrows first.
        Shortcut.listen(grid, keys);
        node.getStyleClass().add("screen");
        Card card = new Card().with(grid, foot());
        card.getStyleClass().add("spaced");
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        node.getChildren().setAll(head(ways), card);
        cell.setId("grid-cell");
        life.follow(model.shownProperty(), this::show);
        life.hear(model.rowProperty(), this::sayCell);
        life.hear(model.columnProperty(), this::sayCell);
        life.watch(model.touchedProperty(), this::sayCell);
        life.follow(words.appearance().discreet().onProperty(), on -> sayCell());
    }

    Node node() {
        return node;
    }

    GridCanvas grid() {
        return grid;
    }

    private Node head(WaysOn ways) {
        HBox steps = new HBox(
                Buttons.icon(Feather.CHEVRON_LEFT, words.say("grid.before"), () -> model.turn(-1)),
                Buttons.icon(Feather.CHEVRON_RIGHT, words.say("grid.after"), () -> model.turn(1)));
        Button summary = Buttons.plain(words.say("grid.summary"), ways.summary());
        summary.setId("grid-summary");
        WrappingLine head = new WrappingLine(new VBox(title, note), steps)
                .end(
                        summary,
                        new Keys(words::language).cap(Stroke.ctrl(KeyCode.P)),
                        Buttons.plain(words.say("page.back"), ways.back()));
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Node foot() {
        List<Node> letters = new ArrayList<>();
        for (Mark mark : Mark.values()) letters.add(button(mark));
        letters.add(Buttons.quiet(words.say("grid.clear"), () -> model.key(null)));
        // At the right, where what was just done is not said over it.
        WrappingLine foot = new WrappingLine().end(cell).end(letters.toArray(Node[]::new));
        foot.getStyleClass().add("chosen-buttons");
        return foot;
    }

    private Button button(Mark mark) {
        Button button = Buttons.plain(words.letter(mark), () -> model.key(mark));
        button.getStyleClass().addAll("mark");
        button.setId("grid-" + mark);
        button.setAccessibleText(words.say("mark." + mark));
        return button;
    }

    private void show(GridModel.@Nullable Shown shown) {
        if (shown == null) return;
        title.setText(words.title(shown.activity()));
        note.setText(words.say(
                "grid.term",
                words.date("MMMM", shown.term().first()),
                words.date("MMMM yyyy", shown.term().last()),
                shown.grid().sessions().size(),
                words.rate(shown.grid().rate())));
        sayCell();
    }

    private void sayCell() {
        String said = model.cell().map(this::said).orElseGet(() -> words.say("grid.none"));
        cell.setText(said);
        grid.say(said);
    }

    private String said(GridModel.Cell at) {
        Line who = model.people().get(model.rowProperty().get());
        ActivitySession of = model.sessions().get(model.columnProperty().get());
        Mark mark = model.mark(at.person(), at.session());
        String marked = mark == null ? words.say("mark.none") : words.say("mark." + mark);
        return words.say("grid.cell", words.name(who.chosenName()), words.begins(of), marked);
    }
}
