package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.StayId;
import fr.permanence.print.Paper;
import fr.permanence.stays.ui.shared.Leaf;
import fr.permanence.stays.ui.shared.LeafModel;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;
import java.util.function.Consumer;

/** The leaf "Chambres" of a stay: who sleeps where, by hand or by plan. */
public final class RoomsLeaf implements LeafModel {
    private final RoomsModel model;
    private final PlanModel plan;

    private RoomsLeaf(RoomsModel model) {
        this.model = model;
        plan = new PlanModel(model);
    }

    /** @param paper shows a paper before it is printed */
    public static StayPane of(RoomServices services, PaneGround ground, Consumer<Paper> paper) {
        RoomsLeaf leaf = new RoomsLeaf(new RoomsModel(new RoomActs(services, ground, paper)));
        return new Leaf<>(ground, leaf, life -> new RoomsView(leaf.model, leaf.plan, life));
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
    public void askAgain() {
        model.askAgain();
    }

    @Override
    public String help() {
        return model.acts().words().say("help");
    }
}
