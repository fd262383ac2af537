package fr.permanence.stays.ui.budget;

import fr.permanence.stays.budget.Budget;
import fr.permanence.stays.budget.BudgetCategory;
import fr.permanence.stays.budget.BudgetLine;
import fr.permanence.stays.ui.budget.BudgetModel.Asked;
import fr.permanence.stays.ui.shared.LeafView;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.RowsShown;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The lines, the line that is written below them, and the sums. */
final class BudgetView implements LeafView {
    private static final int MOST_SHOWN = 6;
    private static final Stroke KEEP = Stroke.ctrl(KeyCode.S);

    private final BudgetModel model;
    private final BudgetWords words;
    private final ListView<BudgetLine> list = new ListView<>();
    private final Map<Asked, Field<TextField>> fields = new EnumMap<>(Asked.class);
    private final Button save;
    private final Button fresh;
    private final VBox sums = new VBox();
    private final VBox node;
    private final List<Shortcut> keys;

    BudgetView(BudgetModel model, PaneGround ground, Lifetime life) {
        this.model = model;
        words = model.words();
        save = named("budget-save", Buttons.plain(words.say("add"), this::save));
        fresh = named("budget-new", Buttons.quiet(words.say("new"), this::startNew));
        keys = List.of(
                new Shortcut(Stroke.of(KeyCode.ENTER), () -> words.say("change"), this::change),
                new Shortcut(Stroke.of(KeyCode.DELETE), () -> words.say("remove"), this::remove),
                new Shortcut(Stroke.letter('n'), () -> words.say("new"), this::startNew));
        fillList();
        sums.getStyleClass().add("budget-sums");
        sums.setId("budget-sums");
        node = new VBox(head(), list, line(ground), foot(ground), sums);
        node.getStyleClass().add("leaf-body");
        VBox.setVgrow(list, Priority.ALWAYS);
        Shortcut.listen(node, List.of(keep()));
        life.follow(model.budgetProperty(), this::show);
        life.follow(model.changedProperty(), this::showChanged);
    }

    private Shortcut keep() {
        return new Shortcut(KEEP, () -> words.say("table"), this::keepTable);
    }

    private void fillList() {
        list.setId("budget-lines");
        list.getStyleClass().addAll("leaf-list", "money-rows");
        list.setAccessibleText(words.say("lines"));
        list.setCellFactory(shown -> new BudgetCell(words));
        list.setPlaceholder(Labels.paragraph(words.say("none")));
        Shortcut.listen(list, keys);
    }

    private Node head() {
        HBox head = new HBox(BudgetCell.head(words.say("planned")), BudgetCell.head(words.say("real")));
        head.getStyleClass().add("budget-head");
        head.setAlignment(Pos.CENTER_RIGHT);
        return head;
    }

    /** The fields side by side where there is room, in the order one writes them. */
    private Node line(PaneGround ground) {
        Form form = new Form(ground.furniture().appearance()::language);
        Field<ComboBox<BudgetCategory>> category = form.choice(
                words.say("category"),
                List.of(BudgetCategory.values()),
                each -> words.say("category." + each),
                model.category);
        category.control().setId("budget-category");
        category.control().setMinWidth(Region.USE_PREF_SIZE);
        fields.put(Asked.LABEL, form.text(words.say("label"), model.label));
        fields.put(Asked.PLANNED, form.text(words.say("planned"), model.planned));
        fields.put(Asked.REAL, form.text(words.say("real"), model.real));
        FlowPane line = new FlowPane(category.node());
        fields.forEach((asked, field) -> {
            field.control().setId("budget-" + asked.name().toLowerCase(Locale.ROOT));
            field.control().setOnAction(event -> save());
            field.node().getStyleClass().add(asked == Asked.LABEL ? "budget-what" : "budget-amount");
            line.getChildren().add(field.node());
        });
        line.setRowValignment(VPos.TOP);
        line.getStyleClass().add("budget-line");
        return line;
    }

    private Field<TextField> field(Asked asked) {
        return Objects.requireNonNull(fields.get(asked));
    }

    private Node foot(PaneGround ground) {
        Keys caps = new Keys(ground.furniture().appearance()::language);
        Button table = named("budget-table", Buttons.quiet(words.say("table"), this::keepTable));
        WrappingLine foot = new WrappingLine(save, fresh).end(table, caps.cap(KEEP));
        foot.getStyleClass().add("leaf-head");
        return foot;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private void show(@Nullable Budget budget) {
        BudgetLine before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(budget == null ? List.of() : budget.lines());
        RowsShown.fit(list, MOST_SHOWN);
        sums.getChildren().clear();
        if (budget == null) return;
        for (BudgetWords.Sum sum : words.sums(budget)) sums.getChildren().add(row(sum));
        for (BudgetLine line : budget.lines())
            if (before != null && line.id().equals(before.id()))
                list.getSelectionModel().select(line);
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty())
            list.getSelectionModel().selectFirst();
    }

    private static Node row(BudgetWords.Sum sum) {
        Label name = Labels.second(sum.name());
        Label euros = Labels.strong(sum.sum());
        euros.setMinWidth(Label.USE_PREF_SIZE);
        WrappingLine row = new WrappingLine(name).end(euros);
        row.getStyleClass().add("budget-sum");
        return row;
    }

    private void showChanged(@Nullable BudgetLine line) {
        save.setText(words.say(line == null ? "add" : "keep"));
        fresh.setVisible(line != null);
        fresh.setManaged(line != null);
    }

    private void change() {
        BudgetLine line = list.getSelectionModel().getSelectedItem();
        if (line == null) return;
        model.change(line);
        field(Asked.REAL).control().requestFocus();
    }

    private void remove() {
        BudgetLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) model.remove(line);
    }

    private void startNew() {
        model.startNew();
        field(Asked.LABEL).control().requestFocus();
    }

    private void save() {
        fields.values().forEach(Field::accept);
        model.save(() -> field(Asked.LABEL).control().requestFocus(), this::refuse);
    }

    private void refuse(Map<Asked, String> wrong) {
        boolean isFirst = true;
        for (Map.Entry<Asked, Field<TextField>> each : fields.entrySet()) {
            String said = wrong.get(each.getKey());
            if (said == null) continue;
            each.getValue().refuse(said);
            if (isFirst) each.getValue().control().requestFocus();
            isFirst = false;
        }
    }

    private void keepTable() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("table"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Excel", "*.xlsx"));
        File chosen = chooser.showSaveDialog(node.getScene().getWindow());
        if (chosen != null) model.keepAs(chosen.toPath());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus() {
        if (list.getItems().isEmpty()) field(Asked.LABEL).control().requestFocus();
        else list.requestFocus();
        return true;
    }

    @Override
    public List<Shortcut> keys() {
        return Stream.concat(keys.stream(), Stream.of(keep())).toList();
    }
}
