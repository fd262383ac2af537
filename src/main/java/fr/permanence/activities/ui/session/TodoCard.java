package fr.permanence.activities.ui.session;

import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Row;
import fr.permanence.ui.Stroke;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** What is left to do: people to tell of cancelled sessions, the sheet to sign. */
final class TodoCard {
    private final RegisterWords words;
    private final RegisterExits exits;
    private final Consumer<SessionId> open;

    /** @param open shows another session */
    TodoCard(RegisterWords words, RegisterExits exits, Consumer<SessionId> open) {
        this.words = words;
        this.exits = exits;
        this.open = open;
    }

    /** Nothing when there is nothing to do. */
    Optional<Node> draw(SessionShown shown) {
        Card card = new Card(words.say("todo"));
        card.setId("session-todo");
        for (QueueShown.Untold untold : shown.queue().untold()) {
            String said = words.say(
                    "todo.untold",
                    words.title(untold.activity()),
                    words.day(untold.session().day()),
                    untold.people());
            SessionId of = untold.session().id();
            card.with(new Row(Labels.written(said)).opens(said, () -> open.accept(of)));
        }
        Consumer<SessionId> sheet = exits.sheet();
        if (sheet != null) {
            String said = words.say(shown.session().isCancelled() ? "todo.call" : "todo.sheet");
            Row row = new Row(Labels.plain(said))
                    .end(new Keys(words::language).cap(Stroke.ctrl(KeyCode.P)))
                    .opens(said, () -> sheet.accept(shown.session().id()));
            row.setId("session-sheet-paper");
            card.with(row);
        }
        return card.getChildren().size() > 1 ? Optional.of(card) : Optional.empty();
    }
}
