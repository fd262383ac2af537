package fr.permanence.people.ui;

import fr.permanence.people.Person;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.ui.PersonViewModel.Asked;
import fr.permanence.people.ui.PersonViewModel.Wrong;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Row;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws one person's file: the form at the left, visits and sealed entries at the right. */
final class PersonView {
    private final PersonViewModel model;
    private final Around around;
    private final Words words;
    private final Moments moments;
    private final Map<Asked, Field<TextField>> fields = new EnumMap<>(Asked.class);
    private final Label title = Labels.title("");
    private final Label note = Labels.second("");
    private final VBox visits = new VBox();
    private final VBox node = new VBox();

    PersonView(PersonViewModel model, Around around) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        this.moments = around.furniture().moments();
        node.getStyleClass().add("screen");
        VBox right = new VBox(visitsCard());
        right.getStyleClass().add("screen-column");
        for (EntryKind kind : EntryKind.values())
            if (model.mayUse(kind)) right.getChildren().add(entriesCard(kind));
        Node form = formCard();
        HBox columns = new HBox(form, right);
        columns.getStyleClass().add("screen-columns");
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getChildren().setAll(head(), scroll);
        model.personProperty().addListener((observed, before, now) -> sayWho(now));
        model.wrongProperty().addListener((observed, before, now) -> refuse(now));
        model.visits().addListener((ListChangeListener<Instant>) change -> showVisits());
        sayWho(model.personProperty().get());
        showVisits();
    }

    private Node head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                note,
                gap,
                Buttons.plain(words.say("person.back"), around.furniture().navigation()::back));
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Node formCard() {
        Form form = new Form(around.furniture().appearance()::language);
        for (Asked asked : Asked.values()) {
            Field<TextField> field = form.text(words.say("field." + asked.name()), model.typed(asked));
            field.control().setId("person-" + asked.name());
            if (words.has("hint." + asked.name())) field.hint(words.say("hint." + asked.name()));
            fields.put(asked, field);
        }
        form.with(Buttons.primary(words.say("person.save"), model::save));
        return new Card(words.say("person.given")).with(form.node());
    }

    private Node visitsCard() {
        return new Card(words.say("person.visits")).with(visits);
    }

    private void showVisits() {
        visits.getChildren()
                .setAll(model.visits().stream()
                        .map(at -> (Node) new Row(Labels.plain(moments.moment(at))))
                        .toList());
        if (model.visits().isEmpty()) visits.getChildren().setAll(Labels.second(words.say("person.neverCame")));
    }

    private Node entriesCard(EntryKind kind) {
        VBox list = new VBox();
        Runnable show = () -> list.getChildren()
                .setAll(model.entries(kind).stream().map(this::entryRow).toList());
        model.entries(kind).addListener((ListChangeListener<Entry>) change -> show.run());
        show.run();
        Form form = new Form(around.furniture().appearance()::language);
        form.longText(words.say("entry." + kind.name() + ".ask"), model.noted(kind))
                .control()
                .setId("entry-" + kind.name());
        form.with(Buttons.plain(words.say("entry.keep"), () -> model.note(kind)));
        Card card = new Card(words.say("entry." + kind.name()));
        card.note().setText(words.say("entry.sealed"));
        return card.with(list, form.node());
    }

    private Node entryRow(Entry entry) {
        VBox lines = new VBox(
                Labels.paragraph(entry.text()),
                Labels.quiet(words.say("entry.signed", moments.moment(entry.writtenAt()), entry.authorName())));
        HBox.setHgrow(lines, Priority.ALWAYS);
        return new Row(lines, Buttons.quiet(words.say("entry.remove"), () -> model.remove(entry)));
    }

    private void sayWho(@Nullable Person person) {
        if (person == null) return;
        String family = person.is().familyName();
        String name = person.is().chosenName() + (family == null ? "" : " " + family);
        title.setText(around.furniture().appearance().discreet().name(name));
        String number = person.is().registerNumber();
        note.setText(
                number == null
                        ? words.say("person.since", moments.ago(person.since()))
                        : words.say("person.sinceNumber", moments.ago(person.since()), number));
    }

    private void refuse(@Nullable Wrong wrong) {
        fields.values().forEach(Field::accept);
        if (wrong == null) return;
        Field<TextField> field = fields.get(wrong.field());
        if (field == null) return;
        field.refuse(words.say(wrong.key()));
        field.control().requestFocus();
    }

    Node node() {
        return node;
    }

    /** Puts the keyboard at the end of the first field; what stands in it is not chosen, so no key types over a name. */
    void focusFirst() {
        Field<TextField> first = fields.get(Asked.NAME);
        if (first == null) return;
        // What scrolls takes its content in only once it is dressed; before that nothing in it can be focused.
        node.applyCss();
        first.control().requestFocus();
        first.control().end();
    }
}
