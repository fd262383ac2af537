package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.AgendaModel;
import fr.permanence.activities.ui.agenda.Held;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The plain facts of one session: what, when, where, by whom, how full. */
final class PlainCard implements BelowTheWeek {
    private final AgendaModel model;
    private final ActivityWords words;
    private final Label title = Labels.strong("");
    private final Label when = Labels.written("");
    private final Label where = Labels.written("");
    private final Label full = Labels.plain("");
    private final Label cancelled = Labels.paragraph("");
    private final VBox node;

    PlainCard(AgendaModel model, ActivityWords words) {
        this.model = model;
        this.words = words;
        node = new Card().with(title, when, where, full, cancelled);
        node.getStyleClass().add("spaced");
        node.setId("session-card");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SessionId session) {
        Optional<Held> held = model.shown().of(session);
        held.ifPresentOrElse(this::fill, this::nothing);
    }

    private void fill(Held held) {
        node.setVisible(true);
        title.setText(words.title(held.activity().is()));
        when.setText(words.when(held.session()));
        where.setText(ActivityWords.line(
                words.room(held.session(), held.activity()), words.leaders(held.session(), held.activity())));
        full.setText(words.say(
                "session.places",
                held.places().taken(),
                held.places().capacity(),
                held.places().waiting()));
    }

    @Override
    public void nothing() {
        node.setVisible(false);
    }

    @Override
    public void enter() {}

    @Override
    public void leave() {}
}
