package fr.permanence.stays.ui.budget;

import fr.permanence.stays.budget.BudgetLine;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import fr.permanence.ui.Tone;
import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the budget: what it is, planned, what it was, and by how much it is other. */
final class BudgetCell extends RowCell<BudgetLine> {
    private final BudgetWords words;
    private final Label name = Labels.strong("");
    private final Label category = Labels.written("");
    private final Label planned = money();
    private final Label real = money();
    private final Pill variance = new Pill("", Tone.NEUTRAL);

    BudgetCell(BudgetWords words) {
        this.words = words;
        category.getStyleClass().add("small");
        setPrefWidth(0);
    }

    private static Label money() {
        Label label = Labels.plain("");
        label.getStyleClass().add("money");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    /** What stands above a column of sums. */
    static Label head(String text) {
        Label head = money();
        head.setText(text);
        head.getStyleClass().add("second");
        return head;
    }

    @Override
    protected Node build() {
        // Beside the kind and not beside the name, which is read whole in a narrow window too.
        HBox below = new HBox(category, variance);
        below.getStyleClass().add("budget-kind");
        VBox lines = new VBox(name, below);
        lines.getStyleClass().add("row-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Row row = new Row(lines, planned, real);
        row.getStyleClass().add("row-two-lines");
        return row;
    }

    @Override
    protected void fill(BudgetLine line) {
        BigDecimal was = line.is().real();
        name.setText(line.is().label());
        category.setText(words.say("category." + line.is().category()));
        planned.setText(words.euros(line.is().planned()));
        real.setText(was == null ? "–" : words.euros(was));
        String by = words.variance(line.is().variance());
        boolean isIncome = line.is().category().isIncome();
        boolean isMore = by.startsWith("+");
        variance.say(by, by.isEmpty() ? Tone.NEUTRAL : isMore == isIncome ? Tone.OK : Tone.WARN);
        variance.setVisible(!by.isEmpty());
        variance.setManaged(!by.isEmpty());
    }

    @Override
    protected String named(BudgetLine line) {
        return words.say("line.named", name.getText(), category.getText(), planned.getText(), real.getText());
    }
}
