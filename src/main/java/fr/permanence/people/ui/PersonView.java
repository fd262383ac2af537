package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.Person;
import fr.permanence.people.PersonStanding;
import fr.permanence.people.merge.Merged;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.Tabs;
import fr.permanence.ui.WrappingLine;
import java.io.File;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Draws one person's file: identity, visits, follow-up for who may see it, notes for the desk. */
final class PersonView {
    private final PersonViewModel model;
    private final Lifetime life;
    private final Around around;
    private final Words words;
    private final Moments moments;
    private final Consumer<PersonId> openFile;
    private final Label title = Labels.title("");
    private final Label note = Labels.second("");
    private final VBox visits = new VBox();
    private final VBox mergedRows = new VBox();
    private final Card mergedCard;
    private final MergeView merging;
    private final PersonForm form;
    private final WrappingLine acts = new WrappingLine();
    private final VBox node = new VBox();

    PersonView(PersonViewModel model, Around around, Consumer<PersonId> openFile, Ways ways, Lifetime life) {
        this.life = life;
        this.model = model;
        this.around = around;
        this.words = around.words();
        this.moments = around.furniture().moments();
        this.openFile = openFile;
        mergedCard = new Card(words.say("merge.here")).with(mergedRows);
        form = new PersonForm(model.typed(), around, model::save, life);
        merging = new MergeView(model.whole(), around, openFile, life);
        node.getStyleClass().add("screen");
        acts.getStyleClass().add("screen-head");
        Tabs tabs = new Tabs(model.leafProperty())
                .with("tab-identity", words.say("tab.identity"), scrolling(identity()))
                .with("tab-visits", words.say("tab.visits"), scrolling(visitsCard()));
        if (model.hasFollowUp()) tabs.with("tab-follow", words.say("tab.followUp"), scrolling(followUp()));
        tabs.with("tab-notes", words.say("tab.notes"), scrolling(new NotesView(model.notes(), around, life).node()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node.getChildren().setAll(head(ways), acts, tabs);
        listen();
    }

    /** Where the file leads to: what waits for her at the desk, and all that she does. */
    record Ways(Runnable atDesk, Runnable activities) {}

    private void listen() {
        life.follow(model.personProperty(), this::sayWho);
        life.follow(around.furniture().appearance().discreet().onProperty(), on -> {
            sayWho(model.personProperty().get());
            showMerged();
        });
        life.follow(model.standingProperty(), this::showActs);
        life.watch(model.visits(), this::showVisits);
        life.watch(model.whole().merged(), this::showMerged);
    }

    private static Node scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        return scroll;
    }

    private Node head(Ways ways) {
        VBox who = new VBox(title, note);
        WrappingLine head = new WrappingLine(who)
                .end(
                        Buttons.plain(words.say("person.atDesk"), ways.atDesk()),
                        named("file-activities", Buttons.plain(words.say("person.activities"), ways.activities())),
                        Buttons.plain(
                                words.say("person.back"), around.furniture().navigation()::back));
        head.getStyleClass().add("screen-head");
        return head;
    }

    /** What is done with the whole file; in the bin only the way out, and nothing once it is part of another. */
    private void showActs(@Nullable PersonStanding standing) {
        acts.getChildren().clear();
        if (standing == null) return;
        PersonId into = standing.mergedInto();
        if (into != null) {
            acts.getChildren()
                    .setAll(
                            Labels.second(words.say("merge.isPart")),
                            Buttons.plain(words.say("merge.openKept"), () -> openFile.accept(into)));
        } else if (standing.binnedAt() != null) {
            acts.getChildren()
                    .setAll(
                            Labels.second(words.say("bin.since", moments.ago(standing.binnedAt()))),
                            named("file-restore", Buttons.plain(words.say("bin.restore"), model.whole()::restore)));
        } else {
            acts.getChildren()
                    .setAll(
                            named("file-merge", Buttons.plain(words.say("merge.open"), merging::open)),
                            named("file-extract", Buttons.plain(words.say("extract.open"), this::extract)),
                            named("file-bin", Buttons.plain(words.say("bin.put"), model.whole()::bin)));
        }
    }

    private void extract() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("extract.open"));
        // Neither the name of a person nor that of the house is left on a disk by the name of a file.
        chooser.setInitialFileName(words.say("extract.file", moments.today().toString()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File file = chooser.showSaveDialog(node.getScene().getWindow());
        if (file != null) model.whole().extract(file.toPath());
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private Node identity() {
        form.with(Buttons.primary(words.say("person.save"), model::save));
        VBox both = new VBox(new Card(words.say("person.given")).with(form.node()), mergedCard);
        both.getStyleClass().add("screen-column");
        return both;
    }

    private Node followUp() {
        VBox all = new VBox();
        all.getStyleClass().add("screen-column");
        if (model.followUp().maySee()) all.getChildren().add(new FollowUpView(model.followUp(), around, life).node());
        for (EntriesModel entries : model.entries())
            all.getChildren().add(new EntriesView(entries, around, life).node());
        return all;
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

    private void showMerged() {
        boolean any = !model.whole().merged().isEmpty();
        mergedCard.setVisible(any);
        mergedCard.setManaged(any);
        mergedRows
                .getChildren()
                .setAll(model.whole().merged().stream().map(this::mergedRow).toList());
    }

    private Node mergedRow(Merged merged) {
        String name = around.furniture().appearance().discreet().name(merged.goneName());
        return new Row(Labels.strong(name), Labels.second(moments.moment(merged.at())))
                .end(Buttons.plain(
                        words.say("merge.separate", name), () -> model.whole().separate(merged)));
    }

    private void sayWho(@Nullable Person person) {
        if (person == null) return;
        title.setText(around.furniture().appearance().discreet().name(Described.name(person.is())));
        String number = person.is().registerNumber();
        note.setText(
                number == null
                        ? words.say("person.since", moments.ago(person.since()))
                        : words.say("person.sinceNumber", moments.ago(person.since()), number));
    }

    Node node() {
        return node;
    }

    /** Puts the keyboard at the end of the first field; what stands in it is not chosen, so no key types over a name. */
    void focusFirst() {
        form.focusName();
    }
}
