package fr.permanence.ui.paper;

import fr.permanence.ui.Answer;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Question;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Shows the words that will open a file, once, before it is written. */
final class SealedWords {
    private final PaperGround ground;
    private final Sealing sealing;

    SealedWords(PaperGround ground, Sealing sealing) {
        this.ground = ground;
        this.sealing = sealing;
    }

    /** Shows them; {@code noted} is told them once somebody says that they are noted. */
    void show(Consumer<String> noted) {
        String words = sealing.passphrase().get();
        TextField shown = new TextField(words);
        shown.setEditable(false);
        shown.setId("sealed-words");
        shown.getStyleClass().add("sealed-words");
        shown.setAccessibleText(ground.say("seal.title"));
        VBox body = new VBox(shown, Labels.paragraph(ground.say("seal.says")));
        body.getStyleClass().add("form");
        ground.furniture()
                .dialogs()
                .open(new Question(
                        ground.say("seal.title"),
                        body,
                        List.of(
                                Answer.main(ground.say("seal.noted"), () -> noted.accept(words)),
                                Answer.other(ground.say("seal.other"), () -> show(noted)))));
    }
}
