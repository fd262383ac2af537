package fr.permanence.activities.ui.fairness;

import fr.permanence.activities.Activity;
import fr.permanence.activities.fairness.Draw;
import fr.permanence.activities.fairness.NeverServed;
import fr.permanence.activities.ui.register.QueueWords;
import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Person;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.WrappingLine;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws who never had a place at the left, and the lots of one list at the right. */
final class FairnessView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FairnessModel model;
    private final RegisterWords words;
    private final RegisterExits exits;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox again = new VBox();
    private final VBox node = new VBox();

    FairnessView(FairnessModel model, RegisterExits exits, Runnable back, Lifetime life) {
        this.model = model;
        this.exits = exits;
        words = model.acts().words();
        left.getStyleClass().add("screen-column");
        right.getStyleClass().add("desk-side");
        again.setId("lots-again");
        WrappingLine head = new WrappingLine(
                        new VBox(Labels.title(words.say("fairness.title")), Labels.second(words.say("fairness.says"))))
                .end(Buttons.plain(words.say("page.back"), back));
        head.getStyleClass().add("screen-head");
        node.getStyleClass().add("screen");
        node.getChildren().setAll(head, new Columns(left, right));
        life.watch(model.shownProperty(), this::show);
        life.watch(model.replayedProperty(), this::showAgain);
        life.hear(words.appearance().discreet().onProperty(), () -> {
            show();
            showAgain();
        });
    }

    Node node() {
        return node;
    }

    void focusFirst() {
        Node first = node.lookup("#lots-draw");
        if (first == null) first = node.lookup(".row-opens");
        if (first == null) first = node.lookup(".button");
        if (first != null) first.requestFocus();
    }

    private void show() {
        FairnessModel.Shown shown = model.shownProperty().get();
        if (shown == null) return;
        boolean hadFocus = node.isFocusWithin();
        left.getChildren().setAll(neverCard(shown), listCard(shown));
        right.getChildren().setAll(drawsCard(shown), again);
        if (hadFocus) focusFirst();
    }

    private Card neverCard(FairnessModel.Shown shown) {
        Card card = new Card(words.say("never"));
        card.setId("never-served");
        card.note().setText(words.say("never.note"));
        if (shown.never().isEmpty()) card.with(new Row(Labels.second(words.say("never.none"))));
        for (NeverServed one : shown.never()) {
            String name = name(shown, one.person(), one.chosenName());
            String beside = beside(shown, one.person());
            String said = words.say("never.asked", one.times(), words.date(one.firstAsked()));
            String heard = beside.isEmpty() ? name + ", " + said : name + ", " + beside + ", " + said;
            card.with(Row.twoLines(name, beside, said)
                    .opens(heard, () -> exits.hers().accept(one.person())));
        }
        return card;
    }

    private Card listCard(FairnessModel.Shown shown) {
        Card card = new Card(words.say("queue"));
        Activity of = shown.chosen();
        if (of == null) return card.with(new Row(Labels.second(words.say("lots.noList"))));
        WrappingLine lists = new WrappingLine();
        lists.getStyleClass().add("chosen-buttons");
        for (Activity activity : shown.lists()) {
            Button button = Buttons.quiet(
                    words.title(activity), () -> model.chosenProperty().set(activity.id()));
            button.getStyleClass().add("tab-head");
            button.pseudoClassStateChanged(CHOSEN, activity.id().equals(of.id()));
            lists.getChildren().add(button);
        }
        card.with(lists);
        QueueWords said = new QueueWords(words);
        for (WaitingLine line : shown.list()) {
            PersonId person = line.entry().person();
            Integer served = shown.served().get(person);
            Label why = Labels.paragraph(
                    said.standing(line, served == null ? words.say("served.none") : words.say("rank.served", served)));
            why.getStyleClass().add("small");
            HBox first = new HBox(
                    Labels.strong(name(shown, person, line.chosenName())), Labels.written(beside(shown, person)));
            first.getStyleClass().add("row-first-line");
            VBox lines = new VBox(first, why);
            lines.getStyleClass().add("row-lines");
            HBox.setHgrow(lines, Priority.ALWAYS);
            Row row = new Row(Labels.quiet(String.valueOf(line.rank())), lines);
            row.getStyleClass().add("row-two-lines");
            card.with(row);
        }
        return card;
    }

    /** Her name with what she is called besides, so that two of one first name are two. */
    private String name(FairnessModel.Shown shown, PersonId who, String otherwise) {
        Person person = shown.known().get(who);
        return person == null ? words.name(otherwise) : words.name(person.is());
    }

    private String beside(FairnessModel.Shown shown, PersonId who) {
        Person person = shown.known().get(who);
        return person == null ? "" : words.beside(person.is());
    }

    private Card drawsCard(FairnessModel.Shown shown) {
        Card card = new Card(words.say("lots"));
        card.getStyleClass().add("spaced");
        Activity of = shown.chosen();
        card.with(Labels.paragraph(words.say("lots.says")));
        if (of != null) {
            Button draw = Buttons.primary(words.say("lots.draw", words.title(of)), model::draw);
            draw.setId("lots-draw");
            card.with(draw);
        }
        for (Draw draw : shown.draws()) card.with(row(draw));
        return card;
    }

    private Node row(Draw draw) {
        String said = words.say(
                "lots.by",
                words.moments().moment(draw.at()),
                draw.by(),
                draw.order().size());
        Button replay = Buttons.quiet(words.say("lots.replay"), () -> model.replay(draw));
        replay.setAccessibleText(replay.getText() + " : " + said);
        Label seed = Labels.written(words.say("lots.seed", draw.seed()));
        seed.getStyleClass().add("small");
        VBox lines = new VBox(Labels.written(said), seed);
        lines.getStyleClass().add("row-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Row row = new Row(lines, replay);
        row.getStyleClass().add("row-two-lines");
        return row;
    }

    private void showAgain() {
        FairnessModel.@Nullable Replayed replayed = model.replayedProperty().get();
        again.getChildren().clear();
        if (replayed == null) return;
        Card card = new Card(words.say("lots.again"));
        card.with(Labels.paragraph(words.say(
                replayed.isSame() ? "lots.same" : "lots.other", replayed.draw().seed())));
        for (int i = 0; i < replayed.names().size(); i++)
            card.with(new Row(
                    Labels.quiet(String.valueOf(i + 1)),
                    Labels.plain(words.name(replayed.names().get(i)))));
        again.getChildren().setAll(card);
    }
}
