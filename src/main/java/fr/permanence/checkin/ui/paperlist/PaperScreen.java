package fr.permanence.checkin.ui.paperlist;

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
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A paper list typed in at the right, each line of it with who is meant at the left. */
public final class PaperScreen implements Screen {
    private final PaperModel model;
    private final DeskWords words;
    private final Furniture furniture;
    private final Lifetime life = new Lifetime();
    private final PauseTransition pauseInWriting = new PauseTransition(Duration.millis(500));
    private final VBox rows = new VBox();
    private final ShownView<Node> view = new ShownView<>(viewLife -> build());
    private @Nullable Card left;
    private @Nullable Field<TextField> day;
    private @Nullable Field<TextArea> body;

    public PaperScreen(PaperModel model, DeskWords words, Furniture furniture) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        pauseInWriting.setOnFinished(event -> model.keep());
        life.follow(model.body, typed -> pauseInWriting.playFromStart());
        life.follow(model.day, typed -> pauseInWriting.playFromStart());
        life.follow(furniture.appearance().discreet().onProperty(), on -> show());
        life.hear(model.lines(), this::show);
    }

    @Override
    public Node node() {
        return view.now();
    }

    private Node build() {
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> of = form.text(words.say("opening.day"), model.day).hint(words.say("opening.day.hint"));
        of.control().setId("paper-day");
        day = of;
        Field<TextArea> list =
                form.longText(words.say("paper.list"), model.body).hint(words.say("paper.list.hint"));
        list.control().setId("paper-body");
        list.control().setPrefRowCount(12);
        body = list;
        Button enter = Buttons.primary(words.say("paper.enter"), this::enterList);
        enter.setId("paper-enter");
        Card right = new Card(words.say("paper.typed")).with(form.with(enter).node());
        Card lines = new Card(words.say("paper.meant")).with(rows);
        lines.getStyleClass().add("spaced");
        right.getStyleClass().add("spaced");
        left = lines;
        VBox screen = new VBox(Labels.title(words.say("paper.title")), new Columns(lines, right));
        screen.getStyleClass().add("screen");
        show();
        return screen;
    }

    private void show() {
        rows.getChildren().clear();
        if (model.lines().isEmpty()) rows.getChildren().add(new Row(Labels.quiet(words.say("paper.none"))));
        for (PaperModel.Resolved line : model.lines()) rows.getChildren().add(row(line));
        showCount();
    }

    private void showCount() {
        if (left == null) return;
        long undecided = model.undecided();
        String lines = words.say("paper.lines", model.lines().size());
        left.note().setText(undecided == 0 ? lines : lines + " · " + words.say("paper.undecided", undecided));
    }

    private Row row(PaperModel.Resolved line) {
        var at = line.line().time();
        Label time = Labels.quiet(at == null ? "–" : words.timeOf(at));
        time.getStyleClass().add("desk-time");
        String name = line.line().name();
        String code = line.line().code();
        String said = code != null
                ? words.say("code", code)
                : name == null ? words.group(line.line().headCount()) : words.discreet(name);
        ComboBox<PaperModel.Choice> who = new ComboBox<>(FXCollections.observableArrayList(line.among()));
        who.setConverter(saying());
        who.setPromptText(words.say("paper.choose"));
        if (!(line.choice().get() instanceof PaperModel.Choice.Undecided))
            who.setValue(line.choice().get());
        who.valueProperty().addListener((observed, before, now) -> {
            if (now != null) line.choice().set(now);
            showCount();
        });
        who.setAccessibleText(words.say("paper.whoIs", said));
        who.setMaxWidth(Double.MAX_VALUE);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        Label written = Labels.strong(said);
        written.getStyleClass().add("paper-name");
        return new Row(time, written, who);
    }

    private StringConverter<PaperModel.Choice> saying() {
        return new StringConverter<>() {
            @Override
            public String toString(PaperModel.@Nullable Choice choice) {
                return choice == null ? "" : new PaperWords(words).choice(choice);
            }

            @Override
            public PaperModel.@Nullable Choice fromString(String text) {
                return null;
            }
        };
    }

    private void enterList() {
        model.enter(() -> furniture.navigation().back(), this::refuse);
    }

    private void refuse(String key) {
        tell(key);
        if (key.equals("paper.refusal.undecided")) focusUndecided();
    }

    private void focusUndecided() {
        rows.lookupAll(".combo-box").stream()
                .filter(node -> node instanceof ComboBox<?> who && who.getValue() == null)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void tell(String key) {
        boolean ofDay = key.equals("opening.day.refused") || key.equals("paper.refusal.DAY_TO_COME");
        Field<? extends Control> field = ofDay ? day : body;
        if (field == null) return;
        field.refuse(words.say(key, model.undecided()));
        field.control().requestFocus();
    }

    @Override
    public void enter() {
        view.enter();
        life.attach();
        model.askAgain();
        if (body != null) body.control().requestFocus();
    }

    @Override
    public void leave() {
        pauseInWriting.stop();
        model.keep();
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(new Shortcut(Stroke.ctrl(KeyCode.S), () -> words.say("paper.enter"), this::enterList));
    }

    @Override
    public String help() {
        return words.say("paper.help");
    }
}
