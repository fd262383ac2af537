package fr.permanence.checkin.ui.openings;

import fr.permanence.change.Changes;
import fr.permanence.checkin.openings.Opening;
import fr.permanence.checkin.openings.OpeningRefusal;
import fr.permanence.checkin.openings.OpeningRules;
import fr.permanence.checkin.openings.OpeningsChanged;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Question;
import fr.permanence.ui.Row;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The openings to come at the left; at the right hours and team of one, today's first under the keyboard. */
public final class OpeningsScreen implements Screen {
    private final OpeningsModel model;
    private final DeskWords words;
    private final Furniture furniture;
    private final Lifetime life = new Lifetime();
    private final VBox rows = new VBox();
    private final ShownView<Node> view = new ShownView<>(viewLife -> build());
    private @Nullable Field<TextField> day;
    private @Nullable Field<TextField> hours;
    private @Nullable Field<TextField> team;

    public OpeningsScreen(OpeningsModel model, DeskWords words, Furniture furniture, Changes changes) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        life.whileShown(() -> changes.on(OpeningsChanged.class, changed -> model.askAgain()));
        life.hear(model.toCome(), this::showList);
    }

    @Override
    public Node node() {
        return view.now();
    }

    private Node build() {
        Form form = new Form(furniture.appearance()::language);
        day = form.text(words.say("opening.day"), model.dayProperty()).hint(words.say("opening.day.hint"));
        hours = form.text(words.say("opening.hours.ask"), model.hoursProperty()).hint(words.say("opening.hours.hint"));
        team = form.text(words.say("opening.team"), model.teamProperty()).hint(words.say("opening.team.hint"));
        id(day, "opening-day");
        id(hours, "opening-hours");
        id(team, "opening-team");
        Button save = Buttons.primary(words.say("opening.save"), this::save);
        save.setId("opening-save");
        Button fresh = Buttons.quiet(words.say("opening.new"), () -> {
            model.startNew();
            focus(day);
        });
        Card one = new Card(words.say("opening.one"))
                .end(fresh)
                .with(form.with(save).node());
        Card toCome = new Card(words.say("opening.toCome")).with(rows);
        one.getStyleClass().add("spaced");
        VBox screen = new VBox(Labels.title(words.say("opening.title")), new Columns(toCome, one));
        screen.getStyleClass().add("screen");
        showList();
        return screen;
    }

    private void id(Field<TextField> field, String id) {
        field.control().setId(id);
        field.control().setOnAction(event -> save());
    }

    private void showList() {
        rows.getChildren().clear();
        if (model.toCome().isEmpty()) rows.getChildren().add(new Row(Labels.quiet(words.say("opening.none"))));
        for (Opening opening : model.toCome()) rows.getChildren().add(row(opening));
    }

    private Row row(Opening opening) {
        String on = model.dayOf(opening);
        String from = new OpeningWords(words).hours(opening);
        String who = opening.team().isEmpty() ? words.say("opening.nobody") : String.join(", ", opening.team());
        String when = on + " · " + from;
        Row row = Row.twoLines(on, "", from + " · " + who);
        Button remove = Buttons.icon(Feather.X, words.say("opening.remove.of", when), () -> ask(opening, when));
        return row.end(remove).opens(words.say("opening.change.of", when), () -> {
            model.change(opening);
            focus(hours);
        });
    }

    private void ask(Opening opening, String when) {
        furniture
                .dialogs()
                .open(Question.of(
                        words.say("opening.remove.of", when),
                        words.say("opening.remove.why"),
                        Answer.main(words.say("opening.remove.do"), () -> model.remove(opening)),
                        Answer.dismiss(words.say("leave.it"))));
    }

    private void save() {
        model.save(() -> furniture.navigation().back(), this::refuse);
    }

    private void refuse(@Nullable OpeningRefusal reason) {
        boolean ofDay = reason == null;
        boolean ofTeam = reason == OpeningRefusal.NAME_UNFIT || reason == OpeningRefusal.TEAM_TOO_LARGE;
        Field<TextField> field = ofDay ? day : ofTeam ? team : hours;
        if (field == null) return;
        field.refuse(
                reason == null
                        ? words.say("opening.day.refused")
                        : words.say("opening.refusal." + reason, OpeningRules.LARGEST_TEAM, OpeningRules.NAME_LIMIT));
        focus(field);
    }

    private static void focus(@Nullable Field<TextField> field) {
        if (field == null) return;
        field.control().requestFocus();
        field.control().end();
    }

    @Override
    public void enter() {
        life.attach();
        view.enter();
        model.askAgain();
        focus(team);
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
        return List.of(new Shortcut(Stroke.ctrl(KeyCode.S), () -> words.say("opening.save"), this::save));
    }

    @Override
    public String help() {
        return words.say("opening.help");
    }
}
