package fr.permanence.activities.ui.grid;

import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.ui.paper.PaperDoors;
import fr.permanence.activities.ui.register.RegisterExits.TermOf;
import fr.permanence.activities.ui.register.RegisterGround;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** A whole term of one activity on one page: who came when, how often each came, how full each session was. */
public final class GridScreen implements Screen {
    private static final int PAGE = 10;

    private final GridModel model;
    private final RegisterWords words;
    private final PaperDoors papers;
    private final Lifetime life = new Lifetime();
    private final ShownView<GridView> view;

    /** @param papers shows the summary of the term */
    public GridScreen(TermOf of, RegisterServices services, RegisterGround ground, PaperDoors papers) {
        this.papers = papers;
        model = new GridModel(ground.acts(services), of);
        words = ground.words();
        view = new ShownView<>(viewLife -> new GridView(
                model, keys(), new GridView.WaysOn(ground.furniture().navigation()::back, this::summarise), viewLife));
        ground.hear(life, model::askAgain);
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view.enter().grid().requestFocus();
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
                key(Stroke.letter('p'), "key.PRESENT", () -> model.key(Mark.PRESENT)),
                key(Stroke.letter('a'), "key.ABSENT", () -> model.key(Mark.ABSENT)),
                key(Stroke.letter('e'), "key.EXCUSED", () -> model.key(Mark.EXCUSED)),
                key(Stroke.of(KeyCode.DELETE), "key.clear", () -> model.key(null)),
                key(Stroke.of(KeyCode.DOWN), "grid.down", () -> model.step(1, 0)),
                key(Stroke.of(KeyCode.UP), "grid.up", () -> model.step(-1, 0)),
                key(Stroke.of(KeyCode.LEFT), "grid.left", () -> model.step(0, -1)),
                key(Stroke.of(KeyCode.RIGHT), "grid.right", () -> model.step(0, 1)),
                key(Stroke.of(KeyCode.PAGE_DOWN), "grid.pageDown", () -> model.step(PAGE, 0)),
                key(Stroke.of(KeyCode.PAGE_UP), "grid.pageUp", () -> model.step(-PAGE, 0)),
                key(
                        Stroke.of(KeyCode.HOME),
                        "grid.home",
                        () -> model.step(0, -model.sessions().size())),
                key(
                        Stroke.of(KeyCode.END),
                        "grid.end",
                        () -> model.step(0, model.sessions().size())),
                key(Stroke.alt(KeyCode.LEFT), "grid.before", () -> model.turn(-1)),
                key(Stroke.alt(KeyCode.RIGHT), "grid.after", () -> model.turn(1)));
    }

    private Shortcut key(Stroke stroke, String key, Runnable act) {
        return new Shortcut(stroke, () -> words.say(key), act);
    }

    private void summarise() {
        GridModel.Shown shown = model.shownProperty().get();
        if (shown != null)
            papers.summary(
                    shown.activity().id(), shown.term().first(), shown.term().last());
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(this::summarise);
    }

    @Override
    public String help() {
        return words.say("grid.help");
    }
}
