package fr.permanence.checkin.ui.pastdays;

import fr.permanence.change.Changes;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.corrections.Correction;
import fr.permanence.checkin.corrections.CorrectionRules;
import fr.permanence.checkin.corrections.Corrections;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.PickView;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A day that is over: its visits at the left, its corrections and the one being written at the right. */
public final class DayScreen implements Screen {
    private final DayModel model;
    private final DeskWords words;
    private final Furniture furniture;
    private final Lifetime life = new Lifetime();
    private final VBox lines = new VBox();
    private final VBox corrections = new VBox();
    private final Label title = Labels.title("");
    private final ShownView<Node> view = new ShownView<>(this::build);
    private @Nullable Field<TextField> wanted;
    private @Nullable Field<TextField> reason;
    private @Nullable Field<TextField> time;
    private @Nullable PickView person;

    public DayScreen(DayModel model, DeskWords words, Furniture furniture, Changes changes) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        life.follow(model.shownProperty(), this::show);
        life.whileShown(() -> changes.on(CheckInsChanged.class, changed -> model.askAgain()));
        life.follow(
                furniture.appearance().discreet().onProperty(),
                on -> show(model.shownProperty().get()));
    }

    @Override
    public Node node() {
        return view.now();
    }

    private Node build(Lifetime viewLife) {
        Keys keys = new Keys(furniture.appearance()::language);
        HBox steps = new HBox(
                Buttons.quiet(words.say("handover.before"), () -> model.step(-1)),
                keys.cap(Stroke.alt(KeyCode.LEFT)),
                Buttons.quiet(words.say("handover.after"), () -> model.step(1)),
                keys.cap(Stroke.alt(KeyCode.RIGHT)));
        steps.getStyleClass().add("desk-notice-act");
        Card left = new Card(words.say("day.visits")).end(steps).with(going(), lines);
        Card right = new Card(words.say("day.correct")).with(form(viewLife), corrections);
        left.getStyleClass().add("spaced");
        right.getStyleClass().add("spaced");
        VBox screen = new VBox(title, new Columns(left, right));
        screen.getStyleClass().add("screen");
        show(model.shownProperty().get());
        return screen;
    }

    private Node going() {
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> asked = form.text(words.say("day.go"), model.wanted).hint(words.say("day.go.hint"));
        asked.control().setId("day-go");
        asked.control().setOnAction(event -> go());
        wanted = asked;
        return form.node();
    }

    private void go() {
        Field<TextField> asked = wanted;
        if (asked == null) return;
        // Why comes next; a button of the first visit would be pressed by mistake.
        if (reason != null) reason.control().requestFocus();
        model.go(key -> {
            asked.refuse(words.say(key));
            askForDay();
        });
    }

    private void askForDay() {
        if (wanted == null) return;
        wanted.control().requestFocus();
        wanted.control().selectAll();
    }

    private Node form(Lifetime viewLife) {
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> why = form.text(words.say("day.reason"), model.reason).hint(words.say("day.reason.hint"));
        why.control().setId("day-reason");
        reason = why;
        PickView who = new PickView(model.person(), words, form, words.say("day.person"), "day-person", viewLife);
        who.field().hint(words.say("day.person.hint"));
        person = who;
        Field<TextField> when = form.text(words.say("day.time"), model.time).hint("14:10");
        when.control().setId("day-time");
        when.control().setOnAction(event -> model.add(this::refuse));
        time = when;
        Button add = Buttons.plain(words.say("day.add"), () -> model.add(this::refuse));
        add.setId("day-add");
        return form.with(add).node();
    }

    private void refuse(String key) {
        boolean ofTime = key.equals("day.refusal.time");
        boolean ofReason = key.startsWith("day.refusal.REASON") || key.equals("day.refusal.NOT_PAST");
        PickView who = person;
        Field<TextField> field = ofTime ? time : ofReason || who == null ? reason : who.field();
        if (field == null) return;
        field.refuse(words.say(key, CorrectionRules.LIMIT));
        field.control().requestFocus();
    }

    private void show(Corrections.Day day) {
        String of = words.dayOf(model.dayProperty().get());
        title.setText(words.say("day.title", of));
        lines.getChildren().clear();
        if (day.lines().isEmpty()) lines.getChildren().add(new Row(Labels.quiet(words.say("day.none"))));
        for (DeskLine line : day.lines()) lines.getChildren().add(row(line));
        corrections.getChildren().clear();
        for (Correction made : day.corrections()) corrections.getChildren().add(row(made));
    }

    private Row row(DeskLine line) {
        Label at = Labels.quiet(words.time(line));
        at.getStyleClass().add("desk-time");
        int heads = line.visit().headCount();
        String name = heads > 1 ? words.group(heads) : words.name(line);
        Button move = Buttons.quiet(words.say("day.move"), () -> model.move(line, this::refuse));
        Button remove = Buttons.quiet(words.say("day.remove"), () -> model.remove(line, this::refuse));
        move.setAccessibleText(words.say("day.move.of", name, words.time(line)));
        remove.setAccessibleText(words.say("day.remove.of", name, words.time(line)));
        VBox who = new VBox(Labels.strong(name));
        String born = words.born(line.birth());
        if (!born.isEmpty()) who.getChildren().add(Labels.quiet(born));
        who.getStyleClass().add("row-lines");
        Row row = new Row(at, who);
        row.getStyleClass().add("row-two-lines");
        return heads > 1 ? row.end(remove) : row.end(move, remove);
    }

    private Row row(Correction made) {
        Label said =
                Labels.paragraph(words.say("day.made." + made.kind(), words.timeOf(made.visitAt()), made.reason()));
        VBox both = new VBox(said, Labels.quiet(words.signed(made.authorName(), made.madeAt())));
        HBox.setHgrow(both, Priority.ALWAYS);
        Row row = new Row(both);
        row.getStyleClass().add("row-two-lines");
        return row;
    }

    @Override
    public void enter() {
        view.enter();
        life.attach();
        model.askAgain();
        if (reason != null) reason.control().requestFocus();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(
                new Shortcut(Stroke.ctrl(KeyCode.G), () -> words.say("day.go"), this::askForDay),
                new Shortcut(Stroke.alt(KeyCode.LEFT), () -> words.say("handover.before"), () -> model.step(-1)),
                new Shortcut(Stroke.alt(KeyCode.RIGHT), () -> words.say("handover.after"), () -> model.step(1)));
    }

    @Override
    public String help() {
        return words.say("day.help");
    }
}
