package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Draws how a stay went; before the departure only that this is the place for it. */
final class ReviewPart {
    private final VBox node = new VBox();

    ReviewPart(ReviewModel model, StayWords words, Lifetime life) {
        Form form = InlineForm.form(words);
        Field<TextArea> text = form.longText(words.say("review.asked"), model.textProperty());
        text.control().setId("review-text");
        text.hint(words.say("review.hint"));
        Button save = Buttons.plain(words.say("review.save"), model::save);
        save.setId("review-save");
        node.getStyleClass().add("prepare-part");
        life.follow(
                model.begunProperty(),
                begun -> node.getChildren()
                        .setAll(
                                begun
                                        ? java.util.List.of(
                                                Labels.heading(words.say("review.title")), form.node(), save)
                                        : java.util.List.of(
                                                Labels.heading(words.say("review.title")),
                                                Labels.paragraph(words.say("review.later")))));
        life.follow(model.wrongProperty(), said -> {
            text.accept();
            if (!said.isEmpty()) text.refuse(said);
        });
    }

    Node node() {
        return node;
    }
}
