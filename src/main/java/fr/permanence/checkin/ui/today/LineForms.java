package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.presence.ChildrenRefusal;
import fr.permanence.checkin.presence.ChildrenRules;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.VisitId;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Question;
import fr.permanence.ui.shell.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** What is asked about a line of today: her children, the interview she asks for. Enter is enough in both. */
public final class LineForms {
    private final LineModel model;
    private final DeskWords words;
    private final Furniture furniture;

    public LineForms(LineModel model, DeskWords words, Furniture furniture) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
    }

    /** Asks which children came along. */
    public void children(VisitId visit) {
        StringProperty typed = new SimpleStringProperty(model.childrenTyped(visit));
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> field = form.text(words.say("children.ask"), typed).hint(words.say("children.hint"));
        field.control().setId("desk-children");
        Runnable note = () ->
                model.accompany(visit, typed.get(), furniture.dialogs()::close, reason -> field.refuse(said(reason)));
        field.control().setOnAction(event -> note.run());
        open(words.say("children.title", name(visit)), form, Answer.mainThatStays(words.say("children.note"), note));
        field.control().selectAll();
    }

    /** Asks for whom and what for. */
    public void interview(VisitId visit) {
        ObjectProperty<Optional<HouseWord>> whom =
                new SimpleObjectProperty<>(model.forWhom().stream().findFirst());
        ObjectProperty<Optional<HouseWord>> what = new SimpleObjectProperty<>(Optional.empty());
        Form form = new Form(furniture.appearance()::language);
        var first = choice(form, "queue.whom", model.forWhom(), "queue.anybody", whom);
        first.control().setId("desk-whom");
        choice(form, "queue.what", model.whatFor(), "queue.unsaid", what)
                .control()
                .setId("desk-what");
        open(
                words.say("queue.title", name(visit)),
                form,
                Answer.main(words.say("queue.ask"), () -> model.ask(visit, of(whom), of(what))));
    }

    private Field<ComboBox<Optional<HouseWord>>> choice(
            Form form, String asked, List<HouseWord> among, String none, ObjectProperty<Optional<HouseWord>> answer) {
        List<Optional<HouseWord>> all = new ArrayList<>();
        among.forEach(word -> all.add(Optional.of(word)));
        all.add(Optional.empty());
        return form.choice(
                words.say(asked), all, word -> word.map(HouseWord::label).orElse(words.say(none)), answer);
    }

    private void open(String title, Form form, Answer main) {
        furniture
                .dialogs()
                .open(new Question(title, form.node(), List.of(main, Answer.dismiss(words.say("leave.it")))));
    }

    private String name(VisitId visit) {
        return model.today().day().name(visit, words);
    }

    private String said(ChildrenRefusal reason) {
        int most = reason == ChildrenRefusal.TOO_OLD ? ChildrenRules.OLDEST : ChildrenRules.MOST;
        return words.say("children.refusal." + reason, most);
    }

    private static @Nullable HouseWord of(ObjectProperty<Optional<HouseWord>> answer) {
        Optional<HouseWord> chosen = answer.get();
        return chosen == null ? null : chosen.orElse(null);
    }
}
