package fr.permanence.stays.ui.pipeline;

import fr.permanence.people.Person;
import fr.permanence.people.ui.choose.PersonRows;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.proposals.Proposal;
import fr.permanence.stays.ui.shared.LeafView;
import fr.permanence.ui.Background;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.InSight;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.SearchBox;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card beside a stay: how many places are left, who could be proposed and why, and the box for anybody else. */
final class ProposalsView implements LeafView {
    private final ProposalsModel model;
    private final PipelineWords words;
    private final VBox rows = new VBox();
    private final VBox why = new VBox();
    private final Label notice = Labels.paragraph("");
    private final SearchBox box;
    private final Field<TextField> reason;
    private final Label left = Labels.heading("");
    private final Card node = new Card();

    ProposalsView(ProposalsModel model, Lifetime life) {
        this.model = model;
        words = model.words();
        notice.setId("proposals-notice");
        notice.getStyleClass().add("signing-notice");
        box = new SearchBox(words.say("box.who"), model.box().typedProperty()).with(new Keys(words::language), keys());
        box.field().setId("proposals-box");
        PersonRows found = new PersonRows(model.box(), words.people(), model::take, life);
        found.node().setId("proposals-found");
        Form form = new Form(words::language);
        reason = form.text(words.say("why"), model.reasonProperty()).hint(words.say("why.hint"));
        reason.control().setId("proposals-why");
        reason.control().setOnAction(event -> takeFor());
        Button anyway = Buttons.plain(words.say("why.do"), this::takeFor);
        anyway.setId("proposals-anyway");
        form.with(anyway);
        why.getChildren().setAll(form.node());
        WrappingLine head = new WrappingLine(left, Labels.quiet(words.say("who")));
        head.getStyleClass().add("card-head");
        node.with(head, rows, box, found.node(), notice, why).getStyleClass().add("spaced");
        node.setId("proposals");
        life.watch(model.shownProperty(), this::show);
        life.follow(model.askedProperty(), asked -> ask(asked != null));
        life.follow(model.noticeProperty(), this::say);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(
                new Shortcut(Stroke.of(KeyCode.ENTER), () -> words.say("key.propose"), model::take),
                new Shortcut(
                        Stroke.of(KeyCode.DOWN),
                        () -> words.say("key.below"),
                        () -> model.box().step(1)),
                new Shortcut(
                        Stroke.of(KeyCode.UP),
                        () -> words.say("key.above"),
                        () -> model.box().step(-1)));
    }

    @Override
    public boolean focus() {
        box.field().requestFocus();
        return true;
    }

    private void takeFor() {
        model.takeFor(() -> {
            reason.refuse(words.say("why.missing"));
            reason.control().requestFocus();
        });
    }

    private void show() {
        ProposalsModel.Shown shown = model.shownProperty().get();
        String focused = focusedRow();
        // The keyboard would go on to the next button, and Enter pressed twice propose a second person.
        if (!focused.isEmpty()) focus();
        rows.getChildren().clear();
        node.setVisible(shown != null);
        node.setManaged(shown != null);
        if (shown == null) return;
        left.setText(words.say("left", shown.line().free()));
        for (Proposal one : shown.ready()) {
            Participant waiting = one.standing();
            if (waiting != null)
                rows.getChildren()
                        .add(row(
                                one.person(),
                                words.waits(waiting),
                                named("ready", one, "step.CONFIRM", () -> model.confirm(waiting, one.person()))));
        }
        for (Proposal one : shown.proposed())
            rows.getChildren()
                    .add(row(
                            one.person(),
                            words.reasons(one.reasons()),
                            named("propose", one, "step.PROPOSE", () -> model.propose(one.person()))));
        if (rows.getChildren().isEmpty()) rows.getChildren().add(new Row(Labels.paragraph(words.say("nobody"))));
        if (!focused.isEmpty())
            rows.lookupAll(".button").stream()
                    .filter(button -> focused.equals(button.getId()))
                    .forEach(Node::requestFocus);
    }

    /** The button of these rows that has the keyboard; empty for none. */
    private String focusedRow() {
        return rows.lookupAll(".button").stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
    }

    private Button named(String id, Proposal one, String verb, Runnable act) {
        Button button = Buttons.plain(words.say(verb), act);
        button.setId(id + "-" + one.person().id().value());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private Node row(Person person, String why, Button button) {
        String name = words.name(person);
        button.setAccessibleText(button.getText() + " " + name + ", " + why);
        Label below = Labels.paragraph(why);
        below.getStyleClass().add("small");
        VBox lines = new VBox(Labels.strong(name), below);
        lines.getStyleClass().add("row-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Row row = new Row(lines, button);
        row.getStyleClass().add("proposal");
        return row;
    }

    private void ask(boolean isAsked) {
        if (!isAsked && why.isFocusWithin()) focus();
        why.setVisible(isAsked);
        why.setManaged(isAsked);
        if (!isAsked) return;
        reason.control().requestFocus();
        Background.later(() -> InSight.bring(why));
    }

    private void say(String sentence) {
        notice.setText(sentence);
        notice.setVisible(!sentence.isEmpty());
        notice.setManaged(!sentence.isEmpty());
    }
}
