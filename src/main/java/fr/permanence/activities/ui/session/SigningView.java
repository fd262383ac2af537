package fr.permanence.activities.ui.session;

import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.activities.ui.register.Signing.Reach;
import fr.permanence.people.ui.choose.PersonRows;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.SearchBox;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The box in which somebody is signed up, who answers below it, and what stands in the way. */
final class SigningView {
    private final SigningModel model;
    private final RegisterWords words;
    private final Runnable leave;
    private final Label notice = Labels.paragraph("");
    private final VBox node = new VBox();
    private @Nullable SearchBox box;
    private List<Reach> drawn = List.of();

    /** @param leave is told when the box is closed */
    SigningView(SigningModel model, RegisterWords words, Runnable leave, Lifetime life) {
        this.model = model;
        this.words = words;
        this.leave = leave;
        node.getStyleClass().add("signing");
        notice.setId("signing-notice");
        notice.getStyleClass().add("signing-notice");
        PersonRows rows = new PersonRows(model.box(), words.people(), () -> take(0), life);
        rows.node().setId("signing-found");
        node.getChildren().setAll(rows.node(), notice);
        life.follow(model.openProperty(), this::open);
        life.hear(model.openProperty(), this::focus);
        life.watch(model.signing().noticeProperty(), this::say);
    }

    Node node() {
        return node;
    }

    private void open(boolean isOpen) {
        node.setVisible(isOpen);
        node.setManaged(isOpen);
        if (isOpen) draw();
    }

    /** The keys depend on the session; the box is built again only when they are others. */
    private void draw() {
        List<Reach> reaches = model.reaches();
        if (box != null && reaches.equals(drawn)) return;
        if (box != null) node.getChildren().remove(box);
        SearchBox made = new SearchBox(words.say("signing.who"), model.box().typedProperty())
                .with(new Keys(words::language), keys(reaches));
        made.field().setId("signing-box");
        node.getChildren().addFirst(made);
        box = made;
        drawn = reaches;
    }

    private List<Shortcut> keys(List<Reach> reaches) {
        List<Shortcut> keys = new ArrayList<>();
        List<Stroke> strokes =
                List.of(Stroke.of(KeyCode.ENTER), Stroke.shift(KeyCode.ENTER), Stroke.ctrl(KeyCode.ENTER));
        for (int i = 0; i < reaches.size(); i++) {
            Reach reach = reaches.get(i);
            // This session alone is the same key everywhere, but where it is all there is.
            boolean isOnceBeside = reach == Reach.ONCE && reaches.size() > 1;
            Stroke stroke = strokes.get(isOnceBeside ? 2 : i);
            keys.add(new Shortcut(stroke, () -> words.say("reach." + reach), () -> model.take(reach)));
        }
        keys.add(new Shortcut(
                Stroke.of(KeyCode.DOWN),
                () -> words.say("box.below"),
                () -> model.box().step(1)));
        keys.add(new Shortcut(
                Stroke.of(KeyCode.UP),
                () -> words.say("box.above"),
                () -> model.box().step(-1)));
        keys.add(new Shortcut(Stroke.of(KeyCode.ESCAPE), () -> words.say("box.close"), this::escape));
        return keys;
    }

    private void take(int reach) {
        if (reach < drawn.size()) model.take(drawn.get(reach));
    }

    /** First empties the box, then closes it. */
    private void escape() {
        if (!model.box().typedProperty().get().isEmpty()) {
            model.box().clear();
            return;
        }
        model.close();
        leave.run();
    }

    void focus() {
        SearchBox shown = box;
        if (shown == null || !model.openProperty().get()) return;
        shown.applyCss();
        shown.field().requestFocus();
    }

    private void say() {
        String sentence = model.signing().said();
        notice.setText(sentence);
        notice.setVisible(!sentence.isEmpty());
        notice.setManaged(!sentence.isEmpty());
    }
}
