package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Draws the days shown in the way that is chosen; one stop of the keyboard, in which arrows go from session to session. */
public final class Agenda {
    private final AgendaModel model;
    private final ActivityWords words;
    private final Runnable open;
    private final Map<Showing, TimeView> views = new EnumMap<>(Showing.class);
    private final StackPane node = new StackPane();
    private final ScrollPane scroll = new ScrollPane(node);

    /** @param open goes into what is shown of the chosen session */
    public Agenda(AgendaModel model, ActivityWords words, Runnable open, Lifetime life) {
        this.model = model;
        this.words = words;
        this.open = open;
        node.setId("agenda");
        node.getStyleClass().add("agenda");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.PARENT);
        scroll.getStyleClass().addAll("screen-scroll", "agenda-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // As high as the busiest day, up to a height that leaves room for the session below.
        node.layoutBoundsProperty()
                .addListener((observed, before, now) -> scroll.setPrefViewportHeight(now.getHeight()));
        Shortcut.listen(node, keys());
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        life.follow(model.shownProperty(), this::show);
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
        return List.of(
                key(KeyCode.UP, "key.before", () -> model.step(-1)),
                key(KeyCode.DOWN, "key.after", () -> model.step(1)),
                key(KeyCode.LEFT, "key.dayBefore", () -> model.stepDay(-1)),
                key(KeyCode.RIGHT, "key.dayAfter", () -> model.stepDay(1)),
                key(KeyCode.ENTER, "key.open", open));
    }

    private Shortcut key(KeyCode code, String says, Runnable act) {
        return new Shortcut(Stroke.of(code), () -> words.say(says), act);
    }

    private void press(MouseEvent event) {
        node.requestFocus();
        for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
            if (!(at instanceof Chip chip)) continue;
            SessionId id = chip.id();
            if (id != null) model.chosenProperty().set(id);
            if (event.getClickCount() == 2) open.run();
            return;
        }
    }

    private void show(AgendaShown shown) {
        TimeView view = view(shown.showing());
        view.show(shown);
        if (!node.getChildren().equals(List.of(view.node()))) node.getChildren().setAll(view.node());
        choose(model.chosenProperty().get());
    }

    private TimeView view(Showing showing) {
        return views.computeIfAbsent(showing, wanted -> new WeekView(words));
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
