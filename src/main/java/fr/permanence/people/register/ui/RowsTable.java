package fr.permanence.people.register.ui;

import fr.permanence.people.register.Column;
import fr.permanence.people.register.RegisterPreview.Line;
import fr.permanence.people.register.Use;
import fr.permanence.ui.EscapeThrough;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rows as the spreadsheet has them, walked cell by cell with the arrows; only those in sight are drawn. */
final class RowsTable {
    /** Before the columns of the file stand the row's number and what becomes of it. */
    private static final int OWN = 2;

    private final ImportWords words;
    private final ObjectProperty<Spot> spot;
    private final TableView<Line> table = new TableView<>();
    private List<Column> columns = List.of();
    private @Nullable Sight seen;
    private boolean filling;

    RowsTable(ImportWords words, ObjectProperty<Spot> spot) {
        this.words = words;
        this.spot = spot;
        table.setId("import-rows");
        EscapeThrough.of(table);
        table.getStyleClass().add("import-rows");
        table.setAccessibleText(words.say("import.rows"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(words.say("import.noRows")));
        table.getFocusModel().focusedCellProperty().addListener(observed -> walked());
    }

    Node node() {
        return table;
    }

    Node first() {
        return table;
    }

    void focus() {
        table.requestFocus();
    }

    void show(Sight sight) {
        filling = true;
        seen = sight;
        if (!columns.equals(sight.columns()) || table.getColumns().isEmpty()) {
            columns = sight.columns();
            table.getColumns().setAll(drawn());
        }
        table.setItems(FXCollections.observableArrayList(sight.preview().lines()));
        filling = false;
    }

    void sayAgain() {
        table.refresh();
    }

    private List<TableColumn<Line, Line>> drawn() {
        List<TableColumn<Line, Line>> drawn = new ArrayList<>();
        TableColumn<Line, Line> number = column("number", new Label(words.say("import.line")));
        number.setCellFactory(shown -> new RowNumberCell());
        TableColumn<Line, Line> verdict = column("verdict", new Label(words.say("import.verdict")));
        verdict.setCellFactory(shown -> new VerdictCell(words, () -> seen));
        drawn.add(number);
        drawn.add(verdict);
        for (int place = 0; place < columns.size(); place++) {
            int here = place;
            TableColumn<Line, Line> each = column("text", heading(columns.get(place)));
            each.setCellFactory(shown -> new TextCell(words, here, () -> seen));
            drawn.add(each);
        }
        return drawn;
    }

    private static TableColumn<Line, Line> column(String kind, Node heading) {
        TableColumn<Line, Line> column = new TableColumn<>();
        column.setGraphic(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("import-" + kind);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        double ems = kind.equals("text") ? 13 : kind.equals("verdict") ? 10 : 5;
        column.setPrefWidth(ems * 14);
        return column;
    }

    /** What the column becomes, and below it the heading as the file has it. */
    private Node heading(Column column) {
        Label target = new Label(column.use() instanceof Use.Becomes becomes ? words.target(becomes.target()) : "");
        target.getStyleClass().add("strong");
        Label heading = new Label(column.heading());
        heading.getStyleClass().addAll("quiet", "small");
        VBox both = new VBox(target, heading);
        both.getStyleClass().add("import-heading");
        Tooltip.install(both, new Tooltip(column.heading()));
        return both;
    }

    private void walked() {
        TablePosition<?, ?> now = table.getFocusModel().getFocusedCell();
        if (filling || now == null || now.getRow() < 0 || now.getColumn() < 0) return;
        spot.set(new Spot(now.getRow(), Math.max(Spot.VERDICT, now.getColumn() - OWN)));
    }

    /** Stands on this cell and brings it into sight. */
    void standOn(Spot to) {
        if (to.line() >= table.getItems().size() || isOn(to)) return;
        TableColumn<Line, ?> column = table.getColumns().get(to.column() + OWN);
        filling = true;
        table.getSelectionModel().clearAndSelect(to.line(), column);
        table.getFocusModel().focus(to.line(), column);
        filling = false;
        table.scrollTo(Math.max(0, to.line() - 2));
        table.scrollToColumn(column);
    }

    private boolean isOn(Spot to) {
        TablePosition<?, ?> on = table.getFocusModel().getFocusedCell();
        boolean same = on.getRow() == to.line() && Math.max(Spot.VERDICT, on.getColumn() - OWN) == to.column();
        return same && table.getSelectionModel().getSelectedIndex() == to.line();
    }
}
