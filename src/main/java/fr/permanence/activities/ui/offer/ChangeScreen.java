package fr.permanence.activities.ui.offer;

import fr.permanence.activities.ui.reach.ReachView;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** The change of one session, and of those after it or all of them. */
final class ChangeScreen implements Screen {
    private final ChangeModel model;
    private final String title;
    private final ActivityWords words;
    private final Furniture furniture;
    private final Runnable kept;
    private final Lifetime life = new Lifetime();
    private final ShownView<Node> view = new ShownView<>(this::build);

    /**
     * @param title how the activity is called
     * @param kept run when it was done
     */
    ChangeScreen(ChangeModel model, String title, ActivityWords words, Furniture furniture, Runnable kept) {
        this.model = model;
        this.title = title;
        this.words = words;
        this.furniture = furniture;
        this.kept = kept;
    }

    @Override
    public Node node() {
        return view.now();
    }

    private Node build(Lifetime viewLife) {
        Fields fields = new Fields(words);
        Button save = Buttons.primary(words.say("change.look"), this::look);
        save.setId("change-look");
        Node rhythm = rhythm(fields, viewLife);
        Form tick = new Form(furniture.appearance()::language);
        tick.tick(words.say("change.rhythm"), model.changesRhythm).setId("change-rhythm");
        VBox form = new VBox(
                text(fields, Asked.DAY, model.day),
                ActivityForm.beside(text(fields, Asked.FROM, model.from), text(fields, Asked.TO, model.to)),
                ActivityForm.beside(text(fields, Asked.ROOM, model.room), text(fields, Asked.LEADER, model.leader)),
                tick.node(),
                rhythm,
                fields.below(),
                save);
        form.getStyleClass().add("form");
        fields.onEnter(Asked.TITLE, Asked.LEADER, this::look);
        VBox screen = new VBox(
                Labels.title(words.say("change.title", title, words.when(model.session()))), new Card().with(form));
        screen.getStyleClass().add("screen");
        viewLife.follow(model.changesRhythm, is -> {
            rhythm.setManaged(is);
            rhythm.setVisible(is);
        });
        viewLife.follow(model.wrongProperty(), fields::refuse);
        return screen;
    }

    /** The day and the hours are asked above; here how often, and until when. */
    private Node rhythm(Fields fields, Lifetime viewLife) {
        return new SeriesForm(model.series(), words, furniture, fields, viewLife).withoutHours();
    }

    private Node text(Fields fields, Asked asked, StringProperty answer) {
        Form form = new Form(furniture.appearance()::language);
        fields.text(form, asked, answer);
        return form.node();
    }

    private void look() {
        model.look(
                () -> ReachView.ask(
                        model.reach(),
                        words,
                        furniture.dialogs(),
                        words.say("change.title", title, words.when(model.session())),
                        kept,
                        () -> {}),
                kept);
    }

    @Override
    public void enter() {
        life.attach();
        Node first = view.enter().lookup("#" + Fields.id(Asked.DAY));
        if (first != null) first.requestFocus();
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
        return List.of(new Shortcut(Stroke.ctrl(KeyCode.S), () -> words.say("change.look"), this::look));
    }

    @Override
    public String help() {
        return words.say("change.help");
    }
}
