package fr.permanence.checkin.ui.presence;

import fr.permanence.change.Changes;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.PresenceRules;
import fr.permanence.checkin.presence.PresencesChanged;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.today.DayWords;
import fr.permanence.checkin.ui.today.LineModel;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.Tone;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everybody who is in, large, at one moment: to be read out, or printed, when the house must be left. */
public final class EvacuationScreen implements Screen {
    private final LineModel model;
    private final DeskWords words;
    private final DayWords ofDay;
    private final Lifetime life = new Lifetime();
    private final VBox list = new VBox();
    private final Label title = Labels.title("");
    private final Label counted = Labels.second("");
    private final ShownView<Node> view = new ShownView<>(viewLife -> build());
    private @Nullable Button print;

    public EvacuationScreen(LineModel model, DeskWords words, Changes changes) {
        this.model = model;
        this.words = words;
        this.ofDay = new DayWords(words);
        list.getStyleClass().add("evacuation");
        life.whileShown(
                () -> changes.on(CheckInsChanged.class, changed -> model.today().askAgain()));
        life.whileShown(() ->
                changes.on(PresencesChanged.class, changed -> model.today().askAgain()));
        life.follow(model.today().shownProperty(), day -> show());
    }

    @Override
    public Node node() {
        return view.now();
    }

    private Node build() {
        Button printed = Buttons.primary(words.say("evacuation.print"), this::toPaper);
        printed.setId("evacuation-print");
        print = printed;
        Button close = Buttons.plain(words.say("close.day"), model::close);
        WrappingLine head = new WrappingLine(title, counted).end(close, printed);
        head.getStyleClass().add("screen-head");
        VBox screen = new VBox(head, list);
        screen.getStyleClass().add("screen");
        screen.setId("evacuation");
        return screen;
    }

    private void show() {
        List<Here> present = model.today().day().present();
        title.setText(title());
        counted.setText(counted(present));
        list.getChildren().clear();
        for (Here here : present) list.getChildren().add(row(here));
        if (present.isEmpty()) list.getChildren().add(Labels.second(words.say("present.none")));
    }

    private Row row(Here here) {
        List<Node> nodes = new ArrayList<>();
        // Whole also in the discreet mode: it is read out to find everybody.
        nodes.add(Labels.strong(
                words.onPaper(here.line(), model.today().day().attention().code(here.line()))));
        if (here.heads() > 1) nodes.add(new Pill(words.say("today.more", here.heads() - 1), Tone.NEUTRAL));
        nodes.add(Labels.second(ofDay.along(here.presence())));
        return new Row(nodes.toArray(Node[]::new)).end(Labels.quiet(ofDay.since(here)));
    }

    private String title() {
        return words.say("evacuation.title", words.now());
    }

    private String counted(List<Here> present) {
        String heads = words.say("counts.heads", PresenceRules.heads(present));
        int children = PresenceRules.children(present);
        return children == 0 ? heads : words.say("children.and", heads, ofDay.children(children));
    }

    private EvacuationPaper paper() {
        List<Here> present = model.today().day().present();
        return new EvacuationPaper(
                title(), counted(present), present, words, model.today().day().attention()::code);
    }

    private void toPaper() {
        paper().send(node().getScene().getWindow(), model::say);
    }

    private void toChosenPrinter() {
        paper().ask(node().getScene().getWindow(), model::say);
    }

    @Override
    public void enter() {
        life.attach();
        view.enter();
        if (print != null) print.requestFocus();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
        show();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(
                new Shortcut(Stroke.shift(KeyCode.F8), () -> words.say("key.close"), model::close),
                new Shortcut(
                        Stroke.ctrlShift(KeyCode.P),
                        () -> words.say("evacuation.choosePrinter"),
                        this::toChosenPrinter));
    }

    @Override
    public String help() {
        return words.say("evacuation.help");
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(this::toPaper);
    }
}
