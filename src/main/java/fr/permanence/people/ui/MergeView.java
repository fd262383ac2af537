package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.Languages;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.Phones;
import fr.permanence.people.merge.MergePreview;
import fr.permanence.text.Words;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Dialogs;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Question;
import fr.permanence.ui.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which other file is hers, shows what comes of making the two one, and does it. */
final class MergeView {
    private final WholeFileModel model;
    private final Around around;
    private final Words words;
    private final Dialogs dialogs;
    private final Consumer<PersonId> openFile;
    private final VBox found = new VBox();

    MergeView(WholeFileModel model, Around around, Consumer<PersonId> openFile, Lifetime life) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        this.dialogs = around.furniture().dialogs();
        this.openFile = openFile;
        life.hear(model.candidates(), this::showCandidates);
        life.hear(model.previewProperty(), () -> preview(model.previewProperty().get()));
    }

    /** Opens the question. */
    void open() {
        model.begin();
        Form form = new Form(around.furniture().appearance()::language);
        form.text(words.say("merge.seek"), model.soughtProperty())
                .hint(words.say("merge.seek.hint"))
                .control()
                .setId("merge-seek");
        showCandidates();
        dialogs.open(new Question(
                words.say("merge.title"), form.with(found).node(), List.of(Answer.dismiss(words.say("merge.leave")))));
    }

    private void showCandidates() {
        found.getChildren().setAll(model.candidates().stream().map(this::row).toList());
        if (model.candidates().isEmpty()) found.getChildren().setAll(Labels.second(words.say("merge.nobody")));
    }

    private Node row(Person person) {
        String name = name(person.is());
        String beside = Described.beside(person.is(), words);
        return new Row(Labels.strong(name), Labels.second(beside))
                .opens(name + ", " + beside, () -> model.choose(person.id()));
    }

    private String name(PersonDraft is) {
        return around.furniture().appearance().discreet().name(Described.name(is));
    }

    private void preview(@Nullable MergePreview shown) {
        if (shown == null) return;
        String kept = name(shown.kept().is());
        String gone = name(shown.gone().is());
        VBox lines = new VBox(Labels.paragraph(words.say("merge.sentence", gone, kept)));
        if (shown.birthsDiffer())
            lines.getChildren()
                    .add(Labels.paragraph(words.say(
                            "merge.births",
                            PersonTyped.birthText(shown.kept().is().birth()),
                            PersonTyped.birthText(shown.gone().is().birth()),
                            gone)));
        lines.getChildren().addAll(becomes(shown.becomes()));
        lines.getChildren().add(Labels.paragraph(brings(shown.brings())));
        lines.getChildren().add(Labels.paragraph(words.say("merge.later")));
        dialogs.open(new Question(
                words.say("merge.ask"),
                lines,
                List.of(
                        Answer.main(words.say("merge.do"), () -> model.merge(openFile)),
                        Answer.other(words.say("merge.turn", gone), model::turnRound),
                        Answer.dismiss(words.say("merge.leave")))));
    }

    private List<Node> becomes(PersonDraft is) {
        List<Node> lines = new ArrayList<>();
        add(lines, "NAME", name(is));
        add(lines, "ALIASES", String.join(", ", is.aliases()));
        add(lines, "BIRTH", PersonTyped.birthText(is.birth()));
        add(lines, "PHONES", is.phones().stream().map(Phones::display).collect(Collectors.joining(", ")));
        add(
                lines,
                "LANGUAGES",
                is.languages().stream()
                        .map(code -> Languages.name(code, words.language()))
                        .collect(Collectors.joining(", ")));
        add(lines, "CODE", is.code());
        add(lines, "NUMBER", is.registerNumber());
        return lines;
    }

    private void add(List<Node> lines, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) return;
        lines.add(Labels.paragraph(words.say("merge.field", words.say("field." + field), value)));
    }

    private String brings(Map<String, Integer> counts) {
        if (counts.isEmpty()) return words.say("merge.bringsNothing");
        return words.say(
                "merge.brings",
                counts.entrySet().stream()
                        .map(kind -> words.say("merge.kind." + kind.getKey(), kind.getValue()))
                        .collect(Collectors.joining(", ")));
    }
}
