package fr.permanence.activities.ui.hers;

import fr.permanence.activities.ui.paper.PaperDoors;
import fr.permanence.activities.ui.register.RegisterGround;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ids.PersonId;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** All that one person does in the house, opened from her file; here she is signed up for more. */
public final class HersScreen implements Screen {
    private final HersModel model;
    private final RegisterWords words;
    private final Lifetime life = new Lifetime();
    private final ShownView<HersView> view;

    /** @param papers shows an attestation */
    public HersScreen(PersonId person, RegisterServices services, RegisterGround ground, PaperDoors papers) {
        model = new HersModel(person, ground.acts(services));
        words = ground.words();
        view = new ShownView<>(viewLife -> new HersView(
                model,
                ground.furniture().navigation()::back,
                activity -> papers.attestation(person, activity),
                viewLife));
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
        view.enter().focus();
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
        return view.now().keys();
    }

    @Override
    public String help() {
        return words.say("hers.help");
    }

    @Override
    public Optional<Runnable> search() {
        return Optional.of(() -> view.now().focus());
    }
}
