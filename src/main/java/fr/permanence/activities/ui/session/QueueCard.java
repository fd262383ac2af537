package fr.permanence.activities.ui.session;

import fr.permanence.activities.Activity;
import fr.permanence.activities.ui.register.QueueWords;
import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Row;
import fr.permanence.ui.WrappingLine;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who waits, in the strict order of the list, each with the reason of her rank. */
final class QueueCard {
    private final QueueModel model;
    private final RegisterWords words;
    private final QueueWords said;
    private final RegisterExits exits;

    QueueCard(QueueModel model, RegisterWords words, RegisterExits exits) {
        this.model = model;
        this.words = words;
        this.exits = exits;
        said = new QueueWords(words);
    }

    Node draw(SessionShown shown) {
        QueueShown queue = shown.queue();
        Card card = new Card(words.say("queue"));
        card.setId("session-queue");
        int waiting = queue.whole().size();
        card.note().setText(words.say("queue.note", waiting));
        add(card, queue.whole(), queue);
        if (!queue.once().isEmpty()) {
            card.with(Labels.heading(words.say("queue.once")));
            add(card, queue.once(), queue);
        }
        if (queue.whole().isEmpty() && queue.once().isEmpty())
            card.with(new Row(Labels.second(words.say("queue.none"))));
        if (model.mayLead() && queue.whole().size() > 1) {
            Button lots = Buttons.quiet(
                    words.say("queue.lots"),
                    () -> exits.fairness().accept(shown.activity().id()));
            lots.setId("queue-lots");
            card.with(new WrappingLine(lots));
        }
        return card;
    }

    private void add(Card card, List<WaitingLine> lines, QueueShown queue) {
        for (WaitingLine line : lines) card.with(row(line, queue));
    }

    private Row row(WaitingLine line, QueueShown queue) {
        String name = words.name(line.chosenName());
        Label why = Labels.paragraph(said.standing(line, never(line, queue), elsewhere(line, queue)));
        why.getStyleClass().add("small");
        VBox lines = new VBox(Labels.strong(name), why);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Row row = new Row(Labels.quiet(String.valueOf(line.rank())), lines);
        row.getStyleClass().add("row-two-lines");
        row.setAccessibleText(line.rank() + ", " + name + ", " + why.getText());
        if (model.mayLead()) {
            Button off = Buttons.icon(Feather.X, words.say("queue.withdraw.of", name), () -> model.withdraw(line));
            row.getChildren().add(off);
        }
        return row;
    }

    private String never(WaitingLine line, QueueShown queue) {
        return queue.never().contains(line.entry().person()) ? words.say("rank.never") : "";
    }

    private String elsewhere(WaitingLine line, QueueShown queue) {
        List<Activity> others = queue.others().getOrDefault(line.entry().person(), List.of());
        if (!others.isEmpty())
            return words.say("rank.elsewhere", others.stream().map(words::title).collect(Collectors.joining(", ")));
        Integer served = queue.served().get(line.entry().person());
        return served == null ? "" : words.say("rank.served", served);
    }
}
