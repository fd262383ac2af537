package fr.permanence.stays.ui.ready;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.pipeline.PipelineGround;
import fr.permanence.stays.ui.pipeline.PipelineWords;
import fr.permanence.stays.ui.pipeline.StepsModel;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.List;
import javafx.scene.Node;

/** The leaf of a stay that says who is ready to leave, and what is missing. */
public final class ReadyPane implements StayPane {
    private final BoardWords words;
    private final ReadyModel model;
    private final NeedModel form;
    private final StepsModel steps;
    private final Lifetime life = new Lifetime();
    private final ShownView<ReadyView> view;

    /** @param toProposals puts the keyboard where somebody is proposed */
    public ReadyPane(ReadyServices services, PipelineGround ground, Runnable toProposals) {
        Voice voice = ground.voice();
        PipelineWords pipeline = ground.words();
        WayBack wayBack = ground.wayBack(services.pipeline(), voice, pipeline);
        words = new BoardWords(ground.furniture().appearance());
        model = new ReadyModel(ground.background(), services, voice);
        form = new NeedModel(ground.background(), services, voice, words, wayBack);
        steps = new StepsModel(ground.background(), services.pipeline(), voice, pipeline, wayBack);
        view = new ShownView<>(viewLife -> new ReadyView(model, form, steps, words, toProposals, viewLife));
        ground.hear(life, model::askAgain);
        life.hear(ground.furniture().appearance().discreet().onProperty(), model::askAgain);
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void show(StayId stay) {
        if (!model.isOf(stay)) {
            form.close();
            steps.quiet();
        }
        model.show(stay);
    }

    @Override
    public void nothing() {
        form.close();
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
    public String help() {
        return words.say("help");
    }
}
