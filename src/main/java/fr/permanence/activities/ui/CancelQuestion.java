package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.Held;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Question;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks why a session is cancelled, and says who has a place in it. */
final class CancelQuestion {
    private final CancelModel model;
    private final ActivityWords words;
    private final Furniture furniture;

    CancelQuestion(CancelModel model, ActivityWords words, Furniture furniture) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
    }

    void ask(Held held) {
        Label people = Labels.paragraph("");
        model.countToTell(held, count -> people.setText(words.say("cancel.people", count)));
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> reason =
                form.text(words.say("cancel.reason"), model.reasonProperty()).hint(words.say("cancel.reason.hint"));
        reason.control().setId("cancel-reason");
        form.with(people);
        furniture
                .dialogs()
                .open(new Question(
                        words.say("cancel.title", words.title(held.activity().is()), words.when(held.session())),
                        form.node(),
                        List.of(
                                Answer.mainThatStays(
                                        words.say("cancel.do"),
                                        () -> model.cancel(held, furniture.dialogs()::close, reason::refuse)),
                                Answer.dismiss(words.say("cancel.leave")))));
    }
}
