package fr.permanence.stays.ui.pipeline;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Voice;
import javafx.scene.Node;

/** Beside a stay: the places that are left, and who could be proposed for them. */
public final class ProposalsPane implements StayPane {
    private final ProposalsModel model;
    private final Lifetime life = new Lifetime();
    private final ShownView<ProposalsView> view;

    public ProposalsPane(PipelineServices services, PipelineGround ground) {
        Voice voice = ground.voice();
        PipelineWords words = ground.words();
        model = new ProposalsModel(ground.background(), services, voice, words, ground.wayBack(services, voice, words));
        view = new ShownView<>(viewLife -> new ProposalsView(model, viewLife));
        ground.hear(life, model::askAgain);
        life.hear(ground.furniture().appearance().discreet().onProperty(), model::askAgain);
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
        view.now().focus();
        return true;
    }

    @Override
    public String help() {
        return model.words().say("proposals.help");
    }
}
