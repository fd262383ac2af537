package fr.permanence.ui;

import java.util.List;
import javafx.scene.Node;

/**
 * What a dialog asks or shows.
 *
 * @param title one short sentence
 * @param body what is shown below it
 * @param answers the buttons, the main one first; a quiet "Fermer" is added when there is none
 */
public record Question(String title, Node body, List<Answer> answers) {
    public Question {
        answers = List.copyOf(answers);
    }

    /** A question that a sentence explains. */
    public static Question of(String title, String sentence, Answer... answers) {
        return new Question(title, Labels.paragraph(sentence), List.of(answers));
    }
}
