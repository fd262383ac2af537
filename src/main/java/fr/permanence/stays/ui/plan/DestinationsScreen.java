package fr.permanence.stays.ui.plan;

import fr.permanence.change.Changes;
import fr.permanence.stays.StaysChanged;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Where stays go: the lodging that is remembered, the notes for the next team, the stays that went there. */
public final class DestinationsScreen implements Screen {
    private final DestinationsModel model;
    private final StayWords words;
    private final Lifetime life = new Lifetime();
    private final ShownView<DestinationsView> view;

    public DestinationsScreen(DestinationsModel model, StayWords words, Furniture furniture, Changes changes) {
        this.model = model;
        this.words = words;
        view = new ShownView<>(viewLife -> new DestinationsView(model, words, furniture, viewLife));
        life.whileShown(() -> changes.on(StaysChanged.class, changed -> model.askAgain()));
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
        return List.of(new Shortcut(Stroke.ctrl(KeyCode.S), () -> words.say("plan.key.save"), model::save));
    }

    @Override
    public String help() {
        return words.say("destinations.help");
    }
}
