package fr.permanence.stays.ui.plan;

import fr.permanence.stays.StayLine;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** A new stay, or one that is changed. */
public final class PlanScreen implements Screen {
    private final PlanModel model;
    private final StayWords words;
    private final Lifetime life = new Lifetime();
    private final ShownView<PlanView> view;

    /** @param kept told of the stay once it is kept */
    public PlanScreen(PlanModel model, StayWords words, Furniture furniture, Consumer<StayLine> kept) {
        this.model = model;
        this.words = words;
        view = new ShownView<>(viewLife -> new PlanView(model, words, furniture, kept, viewLife));
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
        model.sayAgain();
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(new Shortcut(
                Stroke.ctrl(KeyCode.S),
                () -> words.say("plan.key.save"),
                () -> view.now().save()));
    }

    @Override
    public String help() {
        return words.say("plan.help");
    }
}
