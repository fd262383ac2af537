package fr.permanence.stays.ui.shared;

import fr.permanence.ids.StayId;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * A leaf made of a model and a view: the model outlives the language, the view is built anew.
 *
 * @param <V> the view
 */
public final class Leaf<V extends LeafView> implements StayPane {
    private final LeafModel model;
    private final Lifetime life = new Lifetime();
    private final ShownView<V> view;

    /** @param build builds the view; what it must hear goes into the lifetime */
    public Leaf(PaneGround ground, LeafModel model, Function<Lifetime, V> build) {
        this.model = model;
        view = new ShownView<>(build);
        ground.hear(life, model::askAgain);
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void show(StayId stay) {
        model.show(stay);
    }

    @Override
    public void nothing() {
        model.nothing();
    }

    @Override
    public void enter() {
        life.attach();
        view.enter();
        model.askAgain();
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
    public boolean focus() {
        return view.now().focus();
    }

    @Override
    public List<Shortcut> keys() {
        return view.now().keys();
    }

    @Override
    public Optional<Runnable> print() {
        return view.now().print();
    }

    @Override
    public String help() {
        return model.help();
    }
}
