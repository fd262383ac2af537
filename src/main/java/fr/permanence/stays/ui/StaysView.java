package fr.permanence.stays.ui;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.shared.Zoom;
import fr.permanence.stays.ui.year.YearBoard;
import fr.permanence.stays.ui.year.YearModel;
import fr.permanence.stays.ui.year.YearSheets;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Printing;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the place of stays: the year above, the chosen stay below. */
final class StaysView {
    private static final Set<KeyCode> YEAR_ALONE = Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER);

    private final StaysModel model;
    private final YearModel year;
    private final StayWords words;
    private final StaysExits exits;
    private final YearBoard board;
    private final UnderTheYear under;
    private final EmptyYear empty;
    private final StayCard card;
    private final Region below;
    private final VBox node = new VBox();
    private @Nullable String left;
    private @Nullable StayId leftOf;

    StaysView(StaysModel model, StayWords words, Furniture furniture, StaysExits exits, Lifetime life) {
        this.model = model;
        this.words = words;
        this.exits = exits;
        year = model.year();
        board = new YearBoard(year, words, this::goBelow, life);
        under = new UnderTheYear(year, words, new Keys(furniture.appearance()::language));
        board.leaveFree(under.node());
        empty = new EmptyYear(year, words, exits.plan());
        HeadOfYear head = new HeadOfYear(year, words, exits);
        card = new StayCard(model.stay(), words, model.leaves(), exits.change(), this::goBelow, life);
        below = below(life);
        VBox time = new VBox(board.node(), under.node(), empty.node());
        time.setViewOrder(-1);
        node.getStyleClass().addAll("screen", "stays");
        VBox.setVgrow(below, Priority.ALWAYS);
        node.getChildren().setAll(head.node(), time, below);
        below.addEventHandler(KeyEvent.ANY, this::keepBelow);
        life.follow(year.shownProperty(), shown -> {
            head.show(shown);
            empty.show(shown);
            below.setVisible(!year.mayPlan() || !shown.bars().isEmpty());
            under.show(year.movingProperty().get());
        });
        life.follow(year.movingProperty(), under::show);
    }

    /**
     * From below one goes up to the year first, from there out of the place. What a list of answers or a button leaves
     * unused is no key of the year or of who is chosen: nobody is moved, nobody withdraws by a key meant for the list.
     */
    private void keepBelow(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        boolean isPressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (isPressed) board.focus();
            return;
        }
        boolean isOfItsOwn =
                event.getTarget() instanceof ComboBoxBase && !event.getCode().isFunctionKey();
        boolean isOfTheYear = YEAR_ALONE.contains(event.getCode());
        if (event.getCode() != KeyCode.TAB && (isOfItsOwn || isOfTheYear)) event.consume();
    }

    private Region below(Lifetime life) {
        if (!year.mayPlan())
            return new Columns(new AwayCard(model.away(), words, exits.openFile(), life).node(), card.node());
        return new Columns(card.node(), new BesideTheStay(model, words, life).node());
    }

    Node node() {
        return node;
    }

    /** The keyboard on the year, or where it was below when the place was left, if the same stay is shown still. */
    void focus() {
        board.focus();
        String id = left;
        if (id == null || !Objects.equals(leftOf, year.chosenProperty().get())) return;
        model.afterReading(() -> {
            Node there = below.lookup("#" + id);
            if (there != null && board.hasKeyboard()) there.requestFocus();
        });
    }

    /** The place is being left: where the keyboard was is remembered. */
    void leave() {
        Node owner = below.isFocusWithin() ? below.getScene().getFocusOwner() : null;
        left = owner == null ? null : owner.getId();
        leftOf = year.chosenProperty().get();
    }

    /** Prints the leaf that is open; from the year, or where the leaf is not printed, the year. */
    Runnable print() {
        Runnable paper =
                () -> Printing.print(node.getScene().getWindow(), new YearSheets(year.shown(), words), model::printed);
        return board.hasKeyboard()
                ? paper
                : model.leaves().pane().flatMap(StayPane::print).orElse(paper);
    }

    private void goBelow() {
        if (model.leaves().pane().map(StayPane::focus).orElse(false)) return;
        Node first = firstIn(below);
        if (first != null) first.requestFocus();
    }

    /** Opens a leaf and puts the keyboard into it: on its name until what stands there is read. */
    private void turn(int number) {
        model.leaves().open(number);
        card.focusName();
        model.afterReading(() -> {
            if (card.isOnAName()) model.leaves().pane().ifPresent(StayPane::focus);
        });
    }

    private static @Nullable Node firstIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) return null;
        if (node.isFocusTraversable()) return node;
        if (!(node instanceof Parent parent)) return null;
        for (Node child : parent.getChildrenUnmodifiable()) {
            Node found = firstIn(child);
            if (found != null) return found;
        }
        return null;
    }

    List<Shortcut> keys() {
        List<Shortcut> ofLeaf =
                new ArrayList<>(model.leaves().pane().map(StayPane::keys).orElse(List.of()));
        // With the keyboard on a leaf its letters come first: T places everybody there, and does not leave the stay.
        List<Shortcut> keys = new ArrayList<>(
                isOnLeaf()
                        ? ofLeaf.stream()
                                .filter(key -> key.stroke().isWritten())
                                .toList()
                        : List.of());
        ofLeaf.removeAll(keys);
        keys.addAll(board.keys());
        keys.add(key(Stroke.alt(KeyCode.LEFT), "key.yearBefore", () -> year.go(-1)));
        keys.add(key(Stroke.alt(KeyCode.RIGHT), "key.yearAfter", () -> year.go(1)));
        keys.add(key(Stroke.typed("t"), "year.goToday", year::goToday));
        keys.add(key(Stroke.typed("z"), "key.zoom", this::zoom));
        int leaves = model.leaves().all().size();
        for (int n = 0; n < leaves && leaves > 1; n++) {
            int number = n;
            String leaf = "leaf." + model.leaves().all().get(n);
            keys.add(key(Stroke.altDigit(n + 1), leaf, () -> turn(number)));
        }
        if (year.mayPlan()) {
            keys.add(key(
                    Stroke.ctrl(KeyCode.N), "stay.newKey", () -> exits.plan().accept(year.day())));
            keys.add(key(Stroke.ctrl(KeyCode.D), "dates.key", exits.dates()));
            keys.add(key(Stroke.of(KeyCode.F2), "stay.change", this::change));
        }
        // Last: what stands on a leaf alone must not take a key from the year.
        keys.addAll(ofLeaf);
        return keys;
    }

    private boolean isOnLeaf() {
        return model.leaves().pane().map(pane -> pane.node().isFocusWithin()).orElse(false);
    }

    private void zoom() {
        year.show(Zoom.values()[(year.shown().zoom().ordinal() + 1) % Zoom.values().length]);
    }

    private void change() {
        StayLine line = model.stay().shownProperty().get();
        if (line != null) exits.change().accept(line);
    }

    private Shortcut key(Stroke stroke, String says, Runnable act) {
        return new Shortcut(stroke, () -> words.say(says), act);
    }
}
