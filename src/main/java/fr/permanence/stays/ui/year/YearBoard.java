package fr.permanence.stays.ui.year;

import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.shared.Zoom;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The year of stays; one stop of the keyboard, in which arrows go from stay to stay. */
public final class YearBoard {
    private static final double MOST_EMS = 17;
    private static final double MOST_EMS_OF_MONTH = 26;
    private static final int WEEK = 7;

    private final YearModel model;
    private final StayWords words;
    private final Runnable open;
    private final MovingBubble bubble;
    // A region does not know the size of text around it: a label that is never shown does.
    private final Label measure = new Label();
    private final Timeline line;
    private final MonthGrid month;
    private final StackPane area = new StackPane();
    private final ScrollPane scroll = new ScrollPane(area);
    private final StackPane node;

    /** @param open goes into what is shown of the chosen stay */
    public YearBoard(YearModel model, StayWords words, Runnable open, Lifetime life) {
        this.model = model;
        this.words = words;
        this.open = open;
        line = new Timeline(words, model.shown());
        month = new MonthGrid(words, model.shown());
        bubble = new MovingBubble(words);
        node = new StackPane(scroll, bubble);
        // What a stay runs into is said over whatever stands below.
        node.setViewOrder(-1);
        measure.setVisible(false);
        measure.setManaged(false);
        area.setId("stays-year");
        area.getStyleClass().add("stays-year");
        area.setFocusTraversable(true);
        area.setAccessibleRole(AccessibleRole.PARENT);
        area.getChildren().setAll(measure, line);
        scroll.getStyleClass().addAll("screen-scroll", "stays-year-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        area.layoutBoundsProperty().addListener((observed, before, now) -> fit(now.getHeight()));
        Shortcut.listen(area, keys());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWhereItWas);
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::stayOrGoBelow);
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        new BarDrag(area, model, this::board);
        life.watch(model.shownProperty(), this::show);
        life.hear(model.movingProperty(), this::show);
        life.hear(model.chosenProperty(), this::show);
        life.hear(
                model.inTheWayProperty(),
                () -> bubble.show(model.movingProperty().get(), model.crossings()));
    }

    public Node node() {
        return node;
    }

    /** What is said of a stay that is moved leaves this uncovered, which stands below the year. */
    public void leaveFree(Node below) {
        bubble.leaveFree(below);
    }

    /** As high as its bars, up to a height that leaves room for the stay below. */
    private void fit(double height) {
        double em = measure.getFont().getSize();
        double most = (model.shown().zoom() == Zoom.MONTH ? MOST_EMS_OF_MONTH : MOST_EMS) * em;
        scroll.setPrefViewportHeight(Math.min(height, most));
        scroll.setMinHeight(Math.min(height, most));
        scroll.setMaxHeight(Math.min(height, most));
        // Room is being given just now: who asks for more of it then is not heard.
        Background.later(this::settle);
    }

    private void settle() {
        scroll.requestLayout();
        board().nodeOf(model.chosenProperty().get())
                .filter(bar -> !model.isMoving())
                .ifPresent(this::scrollTo);
    }

    /** Whether the keyboard is in the year. */
    public boolean hasKeyboard() {
        return area.isFocused();
    }

    /** Puts the keyboard into the year. */
    public void focus() {
        area.requestFocus();
    }

    /** The keys that work in the year. */
    public List<Shortcut> keys() {
        List<Shortcut> keys = new ArrayList<>(List.of(
                key(Stroke.of(KeyCode.LEFT), "key.before", () -> model.step(-1)),
                key(Stroke.of(KeyCode.RIGHT), "key.after", () -> model.step(1)),
                key(Stroke.of(KeyCode.ENTER), "key.open", this::enter)));
        if (!model.mayPlan()) return keys;
        keys.add(key(Stroke.ctrl(KeyCode.LEFT), "key.dayEarlier", () -> model.shift(-1)));
        keys.add(key(Stroke.ctrl(KeyCode.RIGHT), "key.dayLater", () -> model.shift(1)));
        keys.add(key(Stroke.ctrl(KeyCode.UP), "key.weekEarlier", () -> model.shift(-WEEK)));
        keys.add(key(Stroke.ctrl(KeyCode.DOWN), "key.weekLater", () -> model.shift(WEEK)));
        keys.add(key(Stroke.ctrlShift(KeyCode.LEFT), "key.shorter", () -> model.stretch(-1)));
        keys.add(key(Stroke.ctrlShift(KeyCode.RIGHT), "key.longer", () -> model.stretch(1)));
        return keys;
    }

    private Shortcut key(Stroke stroke, String says, Runnable act) {
        return new Shortcut(stroke, () -> words.say(says), act);
    }

    private void enter() {
        if (model.isMoving()) model.settle();
        else open.run();
    }

    private void leaveWhereItWas(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || !model.isMoving()) return;
        event.consume();
        model.giveUp();
    }

    /** Down leads into the stay; without this both arrows would lead to whatever button is nearest. */
    private void stayOrGoBelow(KeyEvent event) {
        boolean isDown = event.getCode() == KeyCode.DOWN;
        if (!isDown && event.getCode() != KeyCode.UP) return;
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
        event.consume();
        if (isDown && !model.isMoving()) open.run();
    }

    private void press(MouseEvent event) {
        area.requestFocus();
        // What scrolls around the year would take the keyboard for itself.
        event.consume();
        Node on = event.getPickResult().getIntersectedNode();
        if (on == null || model.isMoving()) return;
        board().hold(on, event.getSceneX()).ifPresent(held -> {
            model.chosenProperty().set(held.bar().id());
            if (event.getClickCount() == 2) open.run();
        });
    }

    private TimeBoard board() {
        return model.shown().zoom() == Zoom.MONTH ? month : line;
    }

    private void show() {
        YearShown shown = model.shown();
        Moving moving = model.movingProperty().get();
        Region drawn = board().node();
        if (!area.getChildren().contains(drawn)) area.getChildren().setAll(measure, drawn);
        board().show(shown, model.chosenProperty().get(), moving);
        area.setAccessibleText(
                moving == null
                        ? model.chosen().map(this::said).orElseGet(() -> words.say("year.empty"))
                        : words.moved(
                                moving.bar().name(),
                                moving.days().first(),
                                moving.days().last()));
        area.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        bubble.show(moving, model.crossings());
        board().nodeOf(model.chosenProperty().get()).ifPresent(bar -> {
            if (moving == null) scrollTo(bar);
            else bubble.standBelow(bar);
        });
    }

    private String said(Bar bar) {
        return StayWords.line(
                bar.label(),
                words.daysAndYear(bar.days().first(), bar.days().last()),
                words.say("phase." + bar.phase()));
    }

    private void scrollTo(Node bar) {
        double spare = area.getHeight() - scroll.getViewportBounds().getHeight();
        if (spare <= 0) return;
        Bounds there = area.sceneToLocal(bar.localToScene(bar.getLayoutBounds()));
        double top = scroll.getVvalue() * spare;
        double seen = scroll.getViewportBounds().getHeight();
        if (there.getMinY() < top) scroll.setVvalue(there.getMinY() / spare);
        else if (there.getMaxY() > top + seen) scroll.setVvalue((there.getMaxY() - seen) / spare);
    }
}
