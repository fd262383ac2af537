package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.ui.register.QueueWords;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.ids.PersonId;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Dialogs;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Question;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** A place that is free, in one sentence, with one main button; or a place that was proposed and waits for her answer. */
final class FreedCard {
    /** The key of its main button. */
    static final Stroke CONFIRM = Stroke.letter('i');

    private final QueueModel model;
    private final RegisterWords words;
    private final QueueWords said;
    private final Dialogs dialogs;

    FreedCard(QueueModel model, RegisterWords words, Dialogs dialogs) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        said = new QueueWords(words);
    }

    /** What is to be done now, at most one card for each list; nothing for who only keeps the desk, but a place of one session. */
    List<Node> draw(SessionShown shown) {
        List<Node> cards = new ArrayList<>();
        QueueShown queue = shown.queue();
        if (model.mayLead()) {
            for (WaitingLine line : queue.proposed()) cards.add(proposed(shown, line));
            WaitingLine once = queue.dueOnce();
            WaitingLine whole = queue.dueWhole();
            if (once != null) cards.add(due(shown, once));
            if (whole != null) cards.add(due(shown, whole));
        }
        if (cards.isEmpty()) gap(shown).ifPresent(line -> cards.add(gap(shown, line)));
        return cards;
    }

    private static boolean isOnce(WaitingLine line) {
        return line.entry().session() != null;
    }

    private Card due(SessionShown shown, WaitingLine line) {
        String name = words.name(line.chosenName());
        String day = words.day(shown.session().day());
        String title = isOnce(line) ? words.say("freed.once.title", day) : words.say("freed.title");
        String sentence = words.say(line.rank() == 1 ? "freed.first" : "freed.next", name, line.rank());
        if (!isOnce(line)) sentence += " " + words.say("freed.from", words.day(shown.next()));
        WrappingLine buttons = buttons(line, name);
        if (hasBehind(shown, line)) buttons.getChildren().add(pass(shown, line));
        return card(title, sentence, buttons);
    }

    private Card proposed(SessionShown shown, WaitingLine line) {
        String name = words.name(line.chosenName());
        WrappingLine buttons = buttons(line, name);
        buttons.getChildren().add(Buttons.plain(words.say("freed.takeBack"), () -> model.takeBack(line)));
        if (hasBehind(shown, line)) buttons.getChildren().add(pass(shown, line));
        return card(words.say("freed.proposed.title", name), said.state(line), buttons);
    }

    private WrappingLine buttons(WaitingLine line, String name) {
        Button main = Buttons.primary(words.say("freed.confirm", name), () -> model.confirm(line));
        main.setId("freed-confirm");
        WrappingLine buttons = line(
                main,
                new Keys(words::language).cap(CONFIRM),
                Buttons.plain(words.say("freed.noAnswer"), () -> model.unreachable(line)),
                Buttons.plain(words.say("freed.called"), () -> model.called(line)),
                Buttons.plain(words.say("freed.refuse"), () -> model.refuse(line)));
        return buttons;
    }

    private static WrappingLine line(Node... buttons) {
        WrappingLine line = new WrappingLine(buttons);
        line.getStyleClass().add("freed-buttons");
        return line;
    }

    private Button pass(SessionShown shown, WaitingLine line) {
        return Buttons.plain(words.say("freed.pass"), () -> askWhy(shown, line));
    }

    private Card card(String title, String sentence, Node buttons) {
        Label head = Labels.heading(title);
        head.setWrapText(true);
        Card card = new Card().with(head, Labels.paragraph(sentence), buttons);
        card.getStyleClass().addAll("spaced", "freed");
        return card;
    }

    private static Optional<WaitingLine> behind(SessionShown shown, WaitingLine line) {
        List<WaitingLine> list =
                isOnce(line) ? shown.queue().once() : shown.queue().whole();
        return list.stream()
                .filter(other -> other.rank() == line.rank() + 1)
                .filter(other -> other.entry().state() == WaitingState.WAITING)
                .findFirst();
    }

    private static boolean hasBehind(SessionShown shown, WaitingLine line) {
        return behind(shown, line).isPresent();
    }

    private void askWhy(SessionShown shown, WaitingLine line) {
        WaitingLine next = behind(shown, line).orElseThrow();
        StringProperty reason = new SimpleStringProperty("");
        Form form = new Form(words::language);
        form.with(Labels.paragraph(
                words.say("freed.pass.says", words.name(next.chosenName()), words.name(line.chosenName()))));
        Field<TextField> field = form.text(words.say("freed.pass.why"), reason);
        field.control().setId("freed-why");
        dialogs.open(new Question(
                words.say("freed.pass.title", words.name(line.chosenName())),
                form.node(),
                List.of(
                        Answer.mainThatStays(
                                words.say("freed.pass.do", words.name(next.chosenName())),
                                () -> model.pass(line, reason.get(), field::refuse, dialogs::close)),
                        Answer.dismiss(words.say("freed.pass.keep")))));
    }

    /** Who is offered a place that is free in the session shown alone: the first of the whole list who has none in it. */
    private static Optional<WaitingLine> gap(SessionShown shown) {
        boolean isFree = shown.isToCome()
                && shown.places().free() > 0
                && shown.queue().once().isEmpty()
                && shown.queue().dueWhole() == null;
        if (!isFree) return Optional.empty();
        Set<PersonId> there = shown.lines().stream().map(SheetLine::person).collect(Collectors.toSet());
        return shown.queue().whole().stream()
                .filter(line -> line.entry().state() == WaitingState.WAITING)
                .filter(line -> !there.contains(line.entry().person()))
                .findFirst();
    }

    private Card gap(SessionShown shown, WaitingLine line) {
        String day = words.day(shown.session().day());
        String name = words.name(line.chosenName());
        Optional<String> absent = shown.lines().stream()
                .filter(one -> one.standing() == Standing.SAID_ABSENT)
                .map(one -> words.name(one.name()))
                .findFirst();
        String why = absent.map(one -> words.say("freed.gap.absent", one) + " ").orElse("");
        String sentence = why + words.say(line.rank() == 1 ? "freed.gap.first" : "freed.gap.next", name, line.rank());
        Button main = Buttons.primary(words.say("freed.gap.do", name), () -> model.signUpOnce(shown, line));
        main.setId("freed-confirm");
        return card(words.say("freed.gap.title", day), sentence, line(main, new Keys(words::language).cap(CONFIRM)));
    }
}
