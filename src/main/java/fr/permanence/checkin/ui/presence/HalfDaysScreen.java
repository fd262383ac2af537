package fr.permanence.checkin.ui.presence;

import fr.permanence.change.Changes;
import fr.permanence.checkin.presence.Attestation;
import fr.permanence.checkin.presence.HalfDay;
import fr.permanence.checkin.presence.PresencesChanged;
import fr.permanence.checkin.ui.shared.DeskSheet;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.Screen;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.shell.Furniture;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One person's children: fixed half-days at the left, the attestation of presence at the right. */
public final class HalfDaysScreen implements Screen {
    private final HalfDaysModel model;
    private final DeskWords words;
    private final Furniture furniture;
    private final Lifetime life = new Lifetime();
    private final VBox rows = new VBox();
    private final VBox paper = new VBox();
    private final ShownView<Node> view = new ShownView<>(viewLife -> build());
    private @Nullable Field<TextField> name;

    public HalfDaysScreen(HalfDaysModel model, DeskWords words, Furniture furniture, Changes changes) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        life.whileShown(() -> changes.on(PresencesChanged.class, changed -> model.askAgain()));
        life.hear(model.all(), this::showAll);
        life.follow(model.attestationProperty(), this::showPaper);
    }

    @Override
    public Node node() {
        return view.now();
    }

    private Node build() {
        Card left = new Card(words.say("half.fixed")).with(rows, adding());
        Card right = new Card(words.say("attest")).with(attesting(), paper);
        left.getStyleClass().add("spaced");
        right.getStyleClass().add("spaced");
        String of = words.say("half.title", words.discreet(model.mother()));
        VBox screen = new VBox(Labels.title(of), new Columns(left, right));
        screen.getStyleClass().add("screen");
        showAll();
        return screen;
    }

    private Node adding() {
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> asked = form.text(words.say("half.child"), model.name);
        asked.control().setId("half-child");
        name = asked;
        form.choice(words.say("half.weekday"), List.of(DayOfWeek.values()), words::weekday, model.weekday)
                .control()
                .setId("half-weekday");
        form.choice(
                        words.say("half.half"),
                        List.of(HalfDay.Half.values()),
                        half -> words.say("half." + half),
                        model.half)
                .control()
                .setId("half-half");
        Runnable add = () -> model.add(key -> asked.refuse(words.say(key)));
        asked.control().setOnAction(event -> add.run());
        Button button = Buttons.plain(words.say("half.add"), add);
        button.setId("half-add");
        return form.with(button).node();
    }

    private Node attesting() {
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> child = form.text(words.say("half.child"), model.child);
        Field<TextField> from = form.text(words.say("attest.from"), model.from);
        Field<TextField> to = form.text(words.say("attest.to"), model.to);
        child.control().setId("attest-child");
        from.control().setId("attest-from");
        to.control().setId("attest-to");
        Button prepare = Buttons.plain(
                words.say("attest.prepare"),
                () -> model.attest(key -> (key.startsWith("half") ? child : to).refuse(words.say(key))));
        prepare.setId("attest-prepare");
        return form.with(prepare).node();
    }

    private void showAll() {
        rows.getChildren().clear();
        if (model.all().isEmpty()) rows.getChildren().add(new Row(Labels.quiet(words.say("half.none"))));
        for (HalfDay halfDay : model.all()) rows.getChildren().add(row(halfDay));
    }

    private Row row(HalfDay halfDay) {
        String when = words.say("half.every", words.weekday(halfDay.weekday()), words.say("half." + halfDay.half()));
        Row row = new Row(Labels.strong(words.discreet(halfDay.firstName())), Labels.second(when));
        var until = halfDay.untilDay();
        if (until != null) return row.end(Labels.quiet(words.say("half.until", words.dayOf(until))));
        Button end = Buttons.quiet(words.say("half.end"), () -> model.end(halfDay));
        end.setAccessibleText(words.say("half.end.of", halfDay.firstName()));
        return row.end(end);
    }

    private void showPaper(@Nullable Attestation attestation) {
        paper.getChildren().clear();
        if (attestation == null) return;
        for (String line : lines(attestation)) paper.getChildren().add(Labels.paragraph(line));
        Button print = Buttons.primary(words.say("evacuation.print"), this::toPaper);
        print.setId("attest-print");
        paper.getChildren().add(print);
        paper.getStyleClass().setAll("spaced");
    }

    private List<String> lines(Attestation attestation) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "attest.says",
                attestation.child(),
                attestation.mother(),
                words.dayInFull(attestation.from()),
                words.dayInFull(attestation.to()),
                attestation.days().size()));
        attestation.days().forEach(day -> lines.add("–  " + words.dayInFull(day)));
        return lines;
    }

    private void toPaper() {
        Attestation attestation = model.attestationProperty().get();
        if (attestation == null) return;
        List<String> lines = new ArrayList<>(lines(attestation));
        lines.add("");
        lines.add(words.say("attest.sign"));
        String made = words.say("attest.made", words.dayInFull(words.today()));
        new DeskSheet(words.say("attest.title"), made, lines)
                .print(node().getScene().getWindow(), words, model::say);
    }

    @Override
    public void enter() {
        life.attach();
        view.enter();
        model.askAgain();
        if (name != null) name.control().requestFocus();
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
    public String help() {
        return words.say("half.help");
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.ofNullable(model.attestationProperty().get()).map(prepared -> this::toPaper);
    }
}
