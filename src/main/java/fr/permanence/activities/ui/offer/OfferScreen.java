package fr.permanence.activities.ui.offer;

import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** A new activity with its first series; or one that is offered, with a further series. */
final class OfferScreen implements Screen {
    private final OfferModel model;
    private final ActivityWords words;
    private final Lifetime life = new Lifetime();
    private final ShownView<OfferView> view;

    /** @param kept told when something was kept, with what was planned */
    OfferScreen(OfferModel model, ActivityWords words, Furniture furniture, Consumer<Optional<Sessions.Done>> kept) {
        this.model = model;
        this.words = words;
        view = new ShownView<>(viewLife -> new OfferView(model, words, furniture, kept, viewLife));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        view.enter().focus();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        model.sayAgain();
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(new Shortcut(
                Stroke.ctrl(KeyCode.S),
                () -> words.say("offer.key.save"),
                () -> view.now().save()));
    }

    @Override
    public String help() {
        return words.say("offer.help");
    }
}
