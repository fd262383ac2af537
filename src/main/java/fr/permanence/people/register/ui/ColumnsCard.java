package fr.permanence.people.register.ui;

import fr.permanence.people.register.Column;
import fr.permanence.people.register.Target;
import fr.permanence.people.register.Use;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What each column becomes, and the way to say otherwise; those that are left in the spreadsheet stand below. */
final class ColumnsCard {
    private static final List<Optional<Target>> CHOICES = choices();

    private final ImportWords words;
    private final BiConsumer<Column, @Nullable Target> decide;
    private final Map<Integer, ComboBox<Optional<Target>>> boxes = new HashMap<>();
    private final VBox list = new VBox();
    private final Card card;
    private List<String> headings = List.of();
    private boolean filling;

    ColumnsCard(ImportWords words, BiConsumer<Column, @Nullable Target> decide) {
        this.words = words;
        this.decide = decide;
        list.getStyleClass().add("import-columns");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFocusTraversable(false);
        card = new Card(words.say("import.columns")).with(scroll);
        card.getStyleClass().add("import-columns-card");
    }

    private static List<Optional<Target>> choices() {
        List<Optional<Target>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Arrays.stream(Target.values()).map(Optional::of).forEach(choices::add);
        return List.copyOf(choices);
    }

    Node node() {
        return card;
    }

    /** Boxes that are already there stay, and the focus in them, when the same columns are shown again. */
    void show(List<Column> columns) {
        filling = true;
        List<String> now = columns.stream().map(Column::heading).toList();
        if (!now.equals(headings)) build(columns);
        headings = now;
        columns.forEach(this::fill);
        filling = false;
    }

    private void build(List<Column> columns) {
        list.getChildren().clear();
        boxes.clear();
        columns.stream().filter(ColumnsCard::isUsed).forEach(this::add);
        List<Column> left = columns.stream().filter(column -> !isUsed(column)).toList();
        if (left.isEmpty()) return;
        // Registers have dozens of columns that the desk does not need: nobody should have to Tab through them.
        Button show = Buttons.quiet(words.say("import.left", left.size()), () -> {});
        show.setId("import-left");
        show.setOnAction(event -> showLeft(show, left));
        list.getChildren().add(show);
        if (boxes.isEmpty()) showLeft(show, left);
    }

    private void showLeft(Button show, List<Column> left) {
        boolean hadFocus = show.isFocused();
        list.getChildren().remove(show);
        list.getChildren().add(Labels.heading(words.say("import.leftBelow", left.size())));
        filling = true;
        left.forEach(this::add);
        left.forEach(this::fill);
        filling = false;
        ComboBox<Optional<Target>> first = boxes.get(left.getFirst().index());
        if (hadFocus && first != null) first.requestFocus();
    }

    private static boolean isUsed(Column column) {
        return column.use() instanceof Use.Becomes;
    }

    private void add(Column column) {
        ComboBox<Optional<Target>> box = new ComboBox<>(FXCollections.observableArrayList(CHOICES));
        box.setId("import-column-" + column.index());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setAccessibleText(column.heading());
        Label heading = new Label(column.heading());
        heading.getStyleClass().add("field-label");
        heading.setLabelFor(box);
        heading.setTooltip(new Tooltip(column.heading()));
        VBox field = new VBox(heading, box);
        field.getStyleClass().add("field");
        boxes.put(column.index(), box);
        list.getChildren().add(field);
    }

    private void fill(Column column) {
        ComboBox<Optional<Target>> box = boxes.get(column.index());
        if (box == null) return;
        box.setConverter(saying(column));
        box.setValue(column.use() instanceof Use.Becomes becomes ? Optional.of(becomes.target()) : Optional.empty());
        box.setOnAction(event -> {
            if (!filling) decide.accept(column, box.getValue().orElse(null));
        });
    }

    private StringConverter<Optional<Target>> saying(Column column) {
        Use.Why why = column.use() instanceof Use.LeftOut out ? out.why() : Use.Why.CHOSEN;
        return new StringConverter<>() {
            @Override
            public String toString(Optional<Target> choice) {
                return choice.map(words::target).orElseGet(() -> words.left(why));
            }

            @Override
            public Optional<Target> fromString(String text) {
                return Optional.empty();
            }
        };
    }
}
