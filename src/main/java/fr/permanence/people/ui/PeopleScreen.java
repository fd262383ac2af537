package fr.permanence.people.ui;

import fr.permanence.people.PeopleChanged;
import fr.permanence.people.followup.FollowUpsChanged;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The people of the house: a list to look through, and the way to each one's file. */
public final class PeopleScreen implements Screen {
    private final PeopleViewModel model;
    private final Around around;
    private final PeopleExits exits;
    private final Lifetime life = new Lifetime();
    private @Nullable PeopleView view;

    public PeopleScreen(PeopleServices services, Around around, PeopleExits exits) {
        this.model = new PeopleViewModel(services, around.atWork());
        this.around = around;
        this.exits = exits;
        life.whileShown(() -> around.changes()
                .on(PeopleChanged.class, changed -> model.askAgain())
                .and(around.changes().on(FollowUpsChanged.class, changed -> model.askAgain())));
    }

    @Override
    public Node node() {
        return view().node();
    }

    private PeopleView view() {
        PeopleView now = view;
        if (now == null) {
            now = new PeopleView(model, around, exits);
            view = now;
        }
        return now;
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view().focusBox();
    }

    @Override
    public void leave() {
        life.detach();
    }

    @Override
    public void reword() {
        view = null;
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(new Shortcut(Stroke.ctrl(KeyCode.N), () -> around.words().say("people.new"), exits.openNew()));
    }

    @Override
    public String help() {
        return around.words().say("help.people");
    }

    @Override
    public Optional<Runnable> search() {
        return Optional.of(() -> view().focusBox());
    }
}
