package fr.permanence.stays.ui;

import fr.permanence.stays.Stay;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen stay: what it is at the head, one of its leaves below. */
final class StayCard {
    private final StayModel model;
    private final StayWords words;
    private final Leaves leaves;
    private final Consumer<StayLine> change;
    private final Label name = Labels.strong("");
    private final Label days = Labels.written("");
    private final Label facts = Labels.paragraph("");
    private final WrappingLine acts = new WrappingLine();
    private final StackPane body = new StackPane();
    private final WrappingLine head;
    private final LeafHeads heads;
    private final Node tabs;
    private final Card node = new Card();

    /**
     * @param change opens what is written of a stay
     * @param into puts the keyboard into the leaf that is open
     */
    StayCard(StayModel model, StayWords words, Leaves leaves, Consumer<StayLine> change, Runnable into, Lifetime life) {
        this.model = model;
        this.words = words;
        this.leaves = leaves;
        this.change = change;
        name.getStyleClass().add("stay-name");
        name.setId("stay-name");
        heads = new LeafHeads(leaves.all(), words, leaves.openProperty(), into);
        head = new WrappingLine(name, days);
        tabs = heads.node();
        tabs.setVisible(leaves.all().size() > 1);
        tabs.setManaged(tabs.isVisible());
        head.getStyleClass().add("stay-head");
        acts.getStyleClass().add("stay-acts");
        facts.setId("stay-facts");
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().addAll("spaced", "stay-card");
        life.follow(model.shownProperty(), this::show);
        life.follow(leaves.openProperty(), leaf -> {
            heads.mark();
            body.getChildren().setAll(leaves.pane().map(StayPane::node).stream().toList());
        });
    }

    Card node() {
        return node;
    }

    /** The keyboard on the name of the leaf that is open. */
    void focusName() {
        heads.focus();
    }

    /** Whether the keyboard is on the name of a leaf. */
    boolean isOnAName() {
        return heads.hasKeyboard();
    }

    private void show(@Nullable StayLine line) {
        if (line == null) {
            node.getChildren().setAll(Labels.paragraph(words.say(model.mayPlan() ? "stay.none" : "stay.none.see")));
            return;
        }
        Stay stay = line.stay();
        name.setText(words.destination(line));
        days.setText(StayWords.line(
                words.daysAndYear(stay.days().first(), stay.days().last()),
                model.mayPlan() ? line.taken() + "/" + stay.capacity() : "",
                words.when(stay.phase(model.today()), model.today(), stay.days())));
        facts.setText(words.facts(stay));
        facts.setManaged(!facts.getText().isEmpty());
        facts.setVisible(facts.isManaged());
        List<Node> rows = new ArrayList<>(List.of(head, facts));
        if (model.mayPlan()) {
            acts.getChildren().setAll(acts(line));
            rows.add(acts);
        }
        rows.addAll(List.of(tabs, body));
        node.getChildren().setAll(rows);
    }

    private List<Button> acts(StayLine line) {
        List<Button> buttons = new ArrayList<>();
        StayStage stage = line.stay().stage();
        buttons.add(named("stay-change", Buttons.quiet(words.say("stay.change"), () -> change.accept(line))));
        if (stage == StayStage.IDEA) buttons.add(stage("stay.prepare", StayStage.PREPARING));
        if (stage == StayStage.CANCELLED) buttons.add(stage("stay.reinstate", StayStage.PREPARING));
        boolean isAhead = model.today().isBefore(line.stay().days().first());
        if (stage == StayStage.PREPARING && isAhead) buttons.add(stage("stay.asIdea", StayStage.IDEA));
        if (stage != StayStage.CANCELLED) buttons.add(stage("stay.cancel", StayStage.CANCELLED));
        if (line.taken() == 0 && line.inView() == 0)
            buttons.add(named("stay-remove", Buttons.quiet(words.say("stay.remove"), model::remove)));
        return buttons;
    }

    private Button stage(String verb, StayStage stage) {
        return named(
                verb.replace('.', '-').toLowerCase(java.util.Locale.ROOT),
                Buttons.quiet(words.say(verb), () -> model.stage(stage)));
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }
}
