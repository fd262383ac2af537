package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.VisitId;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.EmptyState;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who came today, and what to do in a house that knows nobody yet. */
public final class TodayView {
    private final ListView<TodayLine> list;
    private final Card card;

    public TodayView(TodayModel model, DeskWords words, TodayCell.Acts acts, Runnable importRegister, Lifetime life) {
        card = new Card(words.say("today"));
        card.note().setText(words.say("today.order"));
        card.getStyleClass().add("desk-today");
        list = new ListView<>(model.lines());
        list.setId("desk-today");
        list.setAccessibleText(words.say("today"));
        list.setCellFactory(shown -> new TodayCell(words, acts));
        list.setPlaceholder(Labels.quiet(words.say("today.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        EmptyState empty = new EmptyState(words.say("empty"), Buttons.plain(words.say("empty.import"), importRegister));
        card.with(empty, list);
        list.setOnMouseClicked(event -> choose(model));
        list.setOnKeyReleased(event -> choose(model));
        life.follow(model.chosenProperty(), chosen -> show(chosen));
        life.hear(model.lines(), () -> show(model.chosenProperty().get()));
        life.follow(model.nobodyYetProperty(), nobody -> {
            set(empty, nobody);
            set(list, !nobody);
        });
    }

    private void choose(TodayModel model) {
        TodayLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) model.chosenProperty().set(line.line().visit().id());
    }

    private void show(@Nullable VisitId chosen) {
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!list.getItems().get(i).line().visit().id().equals(chosen)) continue;
            list.getSelectionModel().select(i);
            list.scrollTo(Math.max(0, i - 1));
        }
    }

    public Node node() {
        return card;
    }

    /** Says every line again, as when names turn into initials. */
    public void sayAgain() {
        list.refresh();
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
