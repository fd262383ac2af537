package fr.permanence.stays.ui.rooms;

import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.QuietProgress;
import fr.permanence.ui.WrappingLine;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Draws a plan that is searched for, or what is to be known of the one that is looked at. */
final class PlanPart {
    private final PlanModel model;
    private final RoomWords words;
    private final VBox node = new VBox();

    PlanPart(PlanModel model, RoomWords words) {
        this.model = model;
        this.words = words;
        node.getStyleClass().add("room-plan");
        node.setId("room-plan");
    }

    VBox node() {
        return node;
    }

    /** Draws nothing when no plan is searched for or looked at. */
    void show(RoomBook book) {
        Proposed proposed = model.proposedProperty().get();
        node.getChildren().clear();
        if (model.searchingProperty().get()) {
            node.getChildren()
                    .setAll(
                            Labels.paragraph(words.say("plan.searching")),
                            new QuietProgress(model.searchingProperty(), words.say("plan.searching")),
                            named("plan-stop", Buttons.plain(words.say("plan.stop"), model::leave)));
        } else if (proposed != null) {
            node.getChildren().add(Labels.heading(words.say("plan.title")));
            List<String> sentences = model.sentences(book, proposed.plan());
            sentences.forEach(sentence -> node.getChildren().add(Labels.paragraph(sentence)));
            WrappingLine buttons = new WrappingLine(
                    named("plan-keep", Buttons.primary(words.say("plan.keep"), model::accept)),
                    named("plan-leave", Buttons.plain(words.say("plan.leave"), model::leave)));
            if (!proposed.question().kept().isEmpty())
                buttons.getChildren()
                        .add(named("plan-afresh", Buttons.quiet(words.say("plan.afresh"), () -> model.propose(true))));
            buttons.getStyleClass().add("room-buttons");
            node.getChildren().add(buttons);
        }
        node.setManaged(!node.getChildren().isEmpty());
        node.setVisible(node.isManaged());
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }
}
