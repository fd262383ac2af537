package fr.permanence.activities.ui.reach;

import fr.permanence.activities.sessions.Reach;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Dialogs;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Question;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Draws the question how far a change reaches, and what comes of the answer below it. */
public final class ReachView {
    private final ReachModel model;
    private final ActivityWords words;
    private final VBox node = new VBox();
    private final VBox sentences = new VBox();

    public ReachView(ReachModel model, ActivityWords words) {
        this.model = model;
        this.words = words;
        node.getStyleClass().add("spaced");
        sentences.getStyleClass().add("reach-sentences");
        if (model.isSeries()) {
            ToggleGroup group = new ToggleGroup();
            for (Reach reach : Reach.values()) node.getChildren().add(choice(reach, group));
        }
        node.getChildren().add(sentences);
        InvalidationListener listener = observed -> show();
        model.foreseenProperty().addListener(listener);
        node.sceneProperty().addListener((observed, before, now) -> {
            // A question that is gone hears nothing more.
            if (now == null) model.foreseenProperty().removeListener(listener);
        });
        show();
    }

    public Node node() {
        return node;
    }

    /** Asks in a dialog. */
    public static void ask(
            ReachModel model, ActivityWords words, Dialogs dialogs, String title, Runnable kept, Runnable givenUp) {
        ReachView view = new ReachView(model, words);
        Runnable close = () -> {
            dialogs.close();
            kept.run();
        };
        dialogs.open(new Question(
                title,
                view.node(),
                List.of(
                        Answer.mainThatStays(words.say("reach.do"), () -> model.save(close)),
                        Answer.other(words.say("reach.leave"), givenUp))));
    }

    private RadioButton choice(Reach reach, ToggleGroup group) {
        RadioButton choice = new RadioButton(words.say("reach." + reach));
        choice.setId("reach-" + reach.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        choice.setToggleGroup(group);
        choice.setSelected(reach == model.reachProperty().get());
        // Arrows choose without pressing.
        choice.selectedProperty().addListener((observed, before, isChosen) -> {
            if (isChosen) model.choose(reach);
        });
        return choice;
    }

    private void show() {
        sentences.getChildren().clear();
        for (String sentence : model.sentences()) {
            Label said = Labels.paragraph(sentence);
            if (model.isRefused()) said.getStyleClass().setAll("label", "field-error");
            sentences.getChildren().add(said);
        }
        for (String sentence : model.warnings()) {
            Label said = Labels.paragraph(sentence);
            said.getStyleClass().setAll("label", "field-warning");
            sentences.getChildren().add(said);
        }
    }
}
