package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Draws the days shown in the way that is chosen; one stop of the keyboard, in which arrows go from session to session. */
public final class Agenda {
    private static final double LEAST_EMS = 15;

    private final AgendaModel model;
    private final MovingModel moving;
    private final ActivityWords words;
    private final Runnable open;
    private final Runnable settle;
    private final Map<Showing, TimeView> views = new EnumMap<>(Showing.class);
    // A region does not know the size of text around it: a label that is never shown does.
    private final Label measure = new Label();
    private final StackPane node = new StackPane();
    private final ScrollPane scroll = new ScrollPane(node);

    /**
     * @param open goes into what is shown of the chosen session
     * @param settle keeps the session that is being moved where it is now
     */
    public Agenda(
            AgendaModel model, MovingModel moving, ActivityWords words, Runnable open, Runnable settle, Lifetime life) {
        this.model = model;
        this.moving = moving;
        this.words = words;
        this.settle = settle;
        this.open = open;
        measure.setVisible(false);
        measure.setManaged(false);
        node.setId("agenda");
        node.getStyleClass().add("agenda");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.PARENT);
        scroll.getStyleClass().addAll("screen-scroll", "agenda-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // As high as the busiest day, up to a height that leaves room for the session below.
        node.layoutBoundsProperty().addListener((observed, before, now) -> {
            if (!scroll.isFitToHeight()) scroll.setPrefViewportHeight(now.getHeight());
            // What is below may press it together, but not so far that a day of several sessions is not seen.
            scroll.setMinHeight(
                    Math.min(now.getHeight(), LEAST_EMS * measure.getFont().getSize()));
        });
        Shortcut.listen(node, keys());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWhereItWas);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        life.watch(model.shownProperty(), this::show);
        life.hear(moving.movingProperty(), this::show);
        life.follow(model.chosenProperty(), this::choose);
    }

    public Node node() {
        return scroll;
    }

    /** Puts the keyboard into the days. */
    public void focus() {
        node.requestFocus();
    }

    /** The keys that work in the days. */
    public List<Shortcut> keys() {
        List<Shortcut> keys = new ArrayList<>(List.of(
                key(KeyCode.UP, "key.before", () -> model.step(-1)),
                key(KeyCode.DOWN, "key.after", () -> model.step(1)),
                key(KeyCode.LEFT, "key.dayBefore", () -> model.stepDay(-1)),
                key(KeyCode.RIGHT, "key.dayAfter", () -> model.stepDay(1)),
                key(KeyCode.ENTER, "key.open", this::enter)));
        if (!moving.mayMove()) return keys;
        keys.add(moves(Stroke.ctrl(KeyCode.UP), "key.earlier", () -> moving.shift(0, -Moving.STEP)));
        keys.add(moves(Stroke.ctrl(KeyCode.DOWN), "key.later", () -> moving.shift(0, Moving.STEP)));
        keys.add(moves(Stroke.ctrl(KeyCode.LEFT), "key.moveDayBefore", () -> moving.shift(-1, 0)));
        keys.add(moves(Stroke.ctrl(KeyCode.RIGHT), "key.moveDayAfter", () -> moving.shift(1, 0)));
        keys.add(moves(Stroke.ctrlShift(KeyCode.UP), "key.shorter", () -> moving.stretch(-Moving.STEP)));
        keys.add(moves(Stroke.ctrlShift(KeyCode.DOWN), "key.longer", () -> moving.stretch(Moving.STEP)));
        return keys;
    }

    private Shortcut moves(Stroke stroke, String says, Runnable act) {
        return new Shortcut(stroke, () -> words.say(says), act);
    }

    private void enter() {
        if (moving.isMoving()) settle.run();
        else open.run();
    }

    private void leaveWhereItWas(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || !moving.isMoving()) return;
        event.consume();
        moving.giveUp();
    }

    private Shortcut key(KeyCode code, String says, Runnable act) {
        return new Shortcut(Stroke.of(code), () -> words.say(says), act);
    }

    private void press(MouseEvent event) {
        node.requestFocus();
        // What scrolls around the days would take the keyboard for itself.
        event.consume();
        view(model.shown().showing())
                .at(event.getPickResult().getIntersectedNode())
                .ifPresent(held -> {
                    model.chosenProperty().set(held.id());
                    if (event.getClickCount() == 2) open.run();
                });
    }

    private void drop(Held held, LocalDate day, LocalTime from, LocalTime to) {
        moving.drop(held, day, from, to);
        if (moving.isMoving()) settle.run();
    }

    private void show() {
        AgendaShown shown = moving.drawn();
        TimeView view = view(shown.showing());
        view.show(shown);
        if (!node.getChildren().contains(view.node())) {
            node.getChildren().setAll(measure, view.node());
            // A list scrolls by itself.
            boolean scrollsItself = shown.showing() == Showing.LIST;
            scroll.setFitToHeight(scrollsItself);
            node.applyCss();
            if (scrollsItself) scroll.setPrefViewportHeight(node.prefHeight(-1));
        }
        choose(model.chosenProperty().get());
    }

    private TimeView view(Showing showing) {
        return views.computeIfAbsent(showing, wanted -> switch (wanted) {
            case WEEK -> new WeekView(words, moving, this::drop);
            case DAY -> new DayView(words, moving, this::drop);
            case TERM -> new TermView(words);
            case LIST -> new ListingView(words);
        });
    }

    private void choose(@Nullable SessionId id) {
        TimeView view = view(model.shown().showing());
        view.choose(id);
        node.setAccessibleText(model.chosen().map(this::said).orElseGet(() -> words.say("agenda.empty")));
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        view.nodeOf(id).ifPresent(this::scrollTo);
    }

    private String said(Held held) {
        return ActivityWords.line(
                words.title(held.activity().is()),
                words.when(held.session()),
                words.room(held.session(), held.activity()),
                held.session().isCancelled() ? words.say("agenda.cancelled") : words.fullness(held.places()));
    }

    private void scrollTo(Node chip) {
        double spare = node.getHeight() - scroll.getViewportBounds().getHeight();
        if (spare <= 0) return;
        Bounds there = node.sceneToLocal(chip.localToScene(chip.getLayoutBounds()));
        double top = scroll.getVvalue() * spare;
        double seen = scroll.getViewportBounds().getHeight();
        if (there.getMinY() < top) scroll.setVvalue(there.getMinY() / spare);
        else if (there.getMaxY() > top + seen) scroll.setVvalue((there.getMaxY() - seen) / spare);
    }
}
