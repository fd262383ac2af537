package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.queue.InterviewRequest;
import fr.permanence.checkin.queue.QueueRules;
import fr.permanence.checkin.queue.QueueState;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Row;
import fr.permanence.ui.Stroke;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who waits for an interview: for whom, how long; those who asked for whoever sits here on top. */
public final class QueueCard {
    private static final int SHOWN = 4;

    private final LineModel model;
    private final DeskWords words;
    private final DayWords ofDay;
    private final VBox rows = new VBox();
    private final Card card;

    public QueueCard(LineModel model, DeskWords words, Keys keys) {
        this.model = model;
        this.words = words;
        this.ofDay = new DayWords(words);
        card = new Card(words.say("queue"))
                .end(keys.hint(Stroke.of(KeyCode.F3), words.say("queue.call")))
                .with(rows);
        card.setId("desk-queue");
    }

    public Node node() {
        return card;
    }

    public void show() {
        List<InterviewRequest> queue = model.today().queue();
        long waiting = queue.stream()
                .filter(request -> request.state() == QueueState.WAITING)
                .count();
        card.note().setText(String.valueOf(waiting));
        rows.getChildren().clear();
        if (queue.isEmpty()) rows.getChildren().add(new Row(Labels.quiet(words.say("queue.none"))));
        int most = Math.min(queue.size(), SHOWN);
        for (InterviewRequest request : queue.subList(0, most))
            rows.getChildren().add(row(request));
        if (queue.size() > most)
            rows.getChildren().add(new Row(Labels.quiet(words.say("present.others", queue.size() - most))));
    }

    private Row row(InterviewRequest request) {
        String name = model.today().day().name(request.visit(), words);
        String asked = ofDay.asked(model.today().day(), request);
        Label of = Labels.paragraph(model.today().isForMe(request) ? words.say("queue.forMe") + " · " + asked : asked);
        of.getStyleClass().add("small");
        VBox lines = new VBox(Labels.strong(name), of);
        lines.getStyleClass().add("row-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        boolean called = request.state() == QueueState.CALLED;
        Label waited = Labels.quiet(called ? words.say("queue.inside") : ofDay.waited(request));
        if (model.today().isLate(request)) waited.getStyleClass().setAll("label", "late");
        QueueRules.Step next = called ? QueueRules.Step.DONE : QueueRules.Step.CALL;
        Row row = new Row(lines, waited, step(request, next, name));
        row.getStyleClass().add("row-two-lines");
        if (!called) row.getChildren().add(giveUp(request, name));
        return row;
    }

    private Button giveUp(InterviewRequest request, String name) {
        String said = words.say("queue.step.of", words.say("queue.step.GIVE_UP"), name);
        return Buttons.icon(Feather.X, said, () -> model.step(request, QueueRules.Step.GIVE_UP));
    }

    private Button step(InterviewRequest request, QueueRules.Step step, String name) {
        Button button = Buttons.quiet(words.say("queue.step." + step), () -> model.step(request, step));
        button.getStyleClass().add("in-row");
        button.setAccessibleText(words.say("queue.step.of", button.getText(), name));
        return button;
    }
}
