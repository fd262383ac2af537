package fr.permanence.checkin.ui.atdesk;

import fr.permanence.checkin.sessions.DeskSession;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.SessionWords;
import fr.permanence.checkin.ui.shared.SessionsModel;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** What she has today among the activities; once she is checked in, one key marks her present. */
final class SessionsCard {
    /** Marks her present in the next of them. */
    static final Stroke PRESENT = Stroke.ctrl(KeyCode.M);

    private final AtDeskModel model;
    private final DeskWords words;
    private final SessionWords said;
    private final Keys keys;
    private final VBox rows = new VBox();
    private final Card card;

    SessionsCard(AtDeskModel model, DeskWords words, Keys keys, Lifetime life) {
        this.model = model;
        this.words = words;
        this.keys = keys;
        said = new SessionWords(words);
        card = new Card(words.say("session.today")).with(rows);
        card.setId("atDesk-sessions");
        life.watch(model.sessions(), this::show);
        life.follow(model.visitProperty(), visit -> show());
        life.follow(model.awayProperty(), away -> show());
    }

    Node node() {
        return card;
    }

    /** Says them again, as when titles are hidden. */
    void show() {
        rows.getChildren().clear();
        LocalDate away = model.awayProperty().get();
        if (away != null) rows.getChildren().add(new Row(new Pill(words.away(away), Tone.NEUTRAL)));
        List<DeskSession> hers = model.sessions();
        if (hers.isEmpty()) rows.getChildren().add(new Row(Labels.quiet(words.say("session.nothing"))));
        DeskSession next = SessionsModel.next(hers).orElse(null);
        for (DeskSession session : hers) rows.getChildren().add(row(session, session.equals(next)));
    }

    private Row row(DeskSession session, boolean isNext) {
        Row row = new Row(said.pill(session));
        if (!session.canBeMarked()) return row;
        if (model.visitProperty().get() == null) return row.end(Labels.quiet(words.say("session.onArrival")));
        Button present = Buttons.quiet(words.say("session.mark"), () -> model.present(session));
        present.setAccessibleText(words.say("session.mark.of", said.called(session)));
        List<Node> end = new ArrayList<>(List.of(present));
        if (isNext) end.add(keys.cap(PRESENT));
        return row.end(end.toArray(Node[]::new));
    }
}
