package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.StayId;
import fr.permanence.people.PeopleChanged;
import fr.permanence.stays.StaysChanged;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The leaf "Chambres" of a stay: who sleeps where, by hand or by plan. */
public final class RoomsPane implements StayPane {
    private final RoomsModel model;
    private final PlanModel plan;
    private final RoomActs acts;
    private final Lifetime life = new Lifetime();
    private final ShownView<RoomsView> view;

    public RoomsPane(RoomServices services, RoomGround ground) {
        acts = new RoomActs(services, ground);
        model = new RoomsModel(acts);
        plan = new PlanModel(model);
        view = new ShownView<>(viewLife -> new RoomsView(model, plan, viewLife));
        life.whileShown(() -> ground.changes().on(StaysChanged.class, changed -> model.askAgain()));
        life.whileShown(() -> ground.changes().on(PeopleChanged.class, changed -> model.askAgain()));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void show(StayId stay) {
        if (model.isOther(stay)) plan.leave();
        model.show(stay);
    }

    @Override
    public void nothing() {
        plan.leave();
        model.show(null);
    }

    @Override
    public void enter() {
        life.attach();
        view.enter();
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
        return view.now().focusFirst();
    }

    @Override
    public List<Shortcut> keys() {
        return view.now().keys();
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(() -> RoomPaper.of(model).ifPresent(acts.ground().paper()));
    }

    @Override
    public String help() {
        return acts.words().say("help");
    }
}
