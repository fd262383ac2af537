package fr.permanence.people.ui;

import fr.permanence.people.PeopleChanged;
import fr.permanence.people.followup.FollowUpsChanged;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** The people of the house: a list to look through, and the way to each one's file. */
public final class PeopleScreen implements Screen {
    private final PeopleViewModel model;
    private final Around around;
    private final PeopleExits exits;
    private final Lifetime life = new Lifetime();
    private final ShownView<PeopleView> view;

    public PeopleScreen(PeopleServices services, Around around, PeopleExits exits) {
        this.model = new PeopleViewModel(services, around.atWork());
        this.around = around;
        this.exits = exits;
        view = new ShownView<>(viewLife -> new PeopleView(model, around, exits, viewLife));
        life.whileShown(() -> around.changes()
                .on(PeopleChanged.class, changed -> model.askAgain())
                .and(around.changes().on(FollowUpsChanged.class, changed -> model.askAgain())));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view.enter().focusBox();
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
        return List.of(new Shortcut(Stroke.ctrl(KeyCode.N), () -> around.words().say("people.new"), exits.openNew()));
    }

    @Override
    public String help() {
        return around.words().say("help.people");
    }

    @Override
    public Optional<Runnable> search() {
        return Optional.of(() -> view.now().focusBox());
    }
}
