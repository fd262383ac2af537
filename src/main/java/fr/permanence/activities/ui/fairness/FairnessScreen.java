package fr.permanence.activities.ui.fairness;

import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterGround;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ids.ActivityId;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.ShownView;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** For the coordinator: who asked and never had a place, and the order of a list drawn by lot. */
public final class FairnessScreen implements Screen {
    private final FairnessModel model;
    private final RegisterWords words;
    private final Lifetime life = new Lifetime();
    private final ShownView<FairnessView> view;

    /** @param first whose list is shown first; null for any */
    public FairnessScreen(
            @Nullable ActivityId first, RegisterServices services, RegisterGround ground, RegisterExits exits) {
        model = new FairnessModel(ground.acts(services), first);
        words = ground.words();
        view = new ShownView<>(
                viewLife -> new FairnessView(model, exits, ground.furniture().navigation()::back, viewLife));
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
        view.enter().focusFirst();
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
    public String help() {
        return words.say("fairness.help");
    }
}
