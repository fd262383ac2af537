package fr.permanence.stays.ui.rollcall;

import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.rollcall.There;
import fr.permanence.stays.ui.shared.LeafView;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.EmptyState;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The point at the head, below it who is expected there: who is missing first. */
final class RollView implements LeafView {
    private static final Stroke PRESENT = Stroke.letter('p');
    private static final Stroke MISSING = Stroke.letter('a');
    private static final Stroke REST = Stroke.letter('t');

    private final RollModel model;
    private final Consumer<RollPoint> print;
    private final RollWords words;
    private final List<Shortcut> keys;
    private final ComboBox<RollPoint> points = new ComboBox<>();
    private final ListView<RollCall.Line> list = new ListView<>();
    private final Label count = Labels.strong("");
    private final Button remove;
    private final VBox node = new VBox();
    private final VBox sheet;
    private final Node empty;
    private boolean isFilling;

    RollView(RollModel model, PaneGround ground, Consumer<RollPoint> print, Lifetime life) {
        this.model = model;
        this.print = print;
        words = model.words();
        keys = List.of(
                new Shortcut(PRESENT, () -> words.say("key.present"), () -> model.key(There.PRESENT)),
                new Shortcut(MISSING, () -> words.say("key.missing"), () -> model.key(There.MISSING)),
                new Shortcut(Stroke.of(KeyCode.DELETE), () -> words.say("key.clear"), () -> model.key(There.UNKNOWN)),
                new Shortcut(REST, () -> words.say("rest"), model::rest),
                new Shortcut(Stroke.of(KeyCode.PAGE_DOWN), () -> words.say("key.next"), () -> model.step(1)),
                new Shortcut(Stroke.of(KeyCode.PAGE_UP), () -> words.say("key.before"), () -> model.step(-1)));
        remove = named("roll-remove", Buttons.quiet(words.say("remove"), model::remove));
        NewPoint newPoint = new NewPoint(model, ground);
        Button add = named("roll-add", Buttons.quiet(words.say("add"), newPoint::ask));
        empty = new EmptyState(
                words.say("none"), named("roll-add-first", Buttons.plain(words.say("add"), newPoint::ask)));
        sheet = new VBox(head(add, new Keys(ground.furniture().appearance()::language)), list);
        sheet.getStyleClass().add("leaf-body");
        fillList();
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        life.follow(model.shownProperty(), this::show);
        life.follow(model.chosenProperty(), this::choose);
    }

    private Node head(Button add, Keys caps) {
        points.setId("roll-point");
        points.setAccessibleText(words.say("point.name"));
        points.setConverter(saying());
        points.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !isFilling) model.choose(now);
        });
        count.setId("roll-count");
        Button rest = named("roll-rest", Buttons.plain(words.say("rest"), model::rest));
        WrappingLine line = new WrappingLine(points, count).end(rest, caps.cap(REST), add, remove);
        line.getStyleClass().add("leaf-head");
        return line;
    }

    private void fillList() {
        list.setId("roll-list");
        list.getStyleClass().addAll("leaf-list", "people-rows");
        list.setAccessibleText(words.say("list"));
        list.setCellFactory(shown -> new RollCell(model));
        list.setPlaceholder(Labels.paragraph(words.say("nobody")));
        Shortcut.listen(list, keys);
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null && !isFilling) model.chosenProperty().set(now.who().id());
        });
    }

    private StringConverter<RollPoint> saying() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable RollPoint point) {
                return point == null ? "" : words.called(point);
            }

            @Override
            public @Nullable RollPoint fromString(String text) {
                return null;
            }
        };
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private void show(RollModel.Shown shown) {
        RollCall call = shown.call();
        node.getChildren().setAll(call == null ? empty : sheet);
        isFilling = true;
        points.setItems(FXCollections.observableArrayList(shown.points()));
        points.setValue(call == null ? null : call.point());
        list.getItems().setAll(call == null ? List.of() : call.lines());
        isFilling = false;
        if (call == null) return;
        count.setText(
                words.say("count", call.count(There.MISSING), call.count(There.UNKNOWN), call.count(There.PRESENT)));
        remove.setVisible(call.point().leg() == null);
        remove.setManaged(remove.isVisible());
        choose(model.chosenProperty().get());
    }

    private void choose(@Nullable TravellerId who) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!list.getItems().get(i).who().id().equals(who)) continue;
            list.getSelectionModel().clearAndSelect(i);
            list.getFocusModel().focus(i);
            list.scrollTo(Math.max(0, i - 3));
            return;
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus() {
        if (model.shownProperty().get().call() == null)
            empty.lookup("#roll-add-first").requestFocus();
        else list.requestFocus();
        return true;
    }

    @Override
    public List<Shortcut> keys() {
        return keys;
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.ofNullable(model.shownProperty().get().call()).map(call -> () -> print.accept(call.point()));
    }
}
