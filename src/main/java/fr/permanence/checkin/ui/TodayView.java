package fr.permanence.checkin.ui;

import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.EmptyState;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who came today, and what to do in a house that knows nobody yet. */
final class TodayView {
    private final ListView<TodayLine> list;
    private final Card card;

    TodayView(TodayModel model, DeskWords words, Runnable importRegister, Lifetime life) {
        card = new Card(words.say("today"));
        card.note().setText(words.say("today.order"));
        card.getStyleClass().add("desk-today");
        list = new ListView<>(model.lines());
        list.setId("desk-today");
        list.setAccessibleText(words.say("today"));
        list.setCellFactory(shown -> new TodayCell(words, model::takeBack));
        list.setPlaceholder(Labels.quiet(words.say("today.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        EmptyState empty = new EmptyState(words.say("empty"), Buttons.plain(words.say("empty.import"), importRegister));
        card.with(empty, list);
        life.follow(model.nobodyYetProperty(), nobody -> {
            set(empty, nobody);
            set(list, !nobody);
        });
    }

    Node node() {
        return card;
    }

    /** Says every line again, as when names turn into initials. */
    void sayAgain() {
        list.refresh();
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
