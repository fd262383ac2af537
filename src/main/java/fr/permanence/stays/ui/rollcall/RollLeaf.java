package fr.permanence.stays.ui.rollcall;

import fr.permanence.stays.rollcall.RollCalls;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.ui.shared.Leaf;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;
import java.util.function.Consumer;

/** Makes the leaf « Appel » of a stay. */
public final class RollLeaf {
    private RollLeaf() {}

    /** @param print shows the sheet of a point before it is printed */
    public static StayPane of(RollCalls rolls, PaneGround ground, Consumer<RollPoint> print) {
        RollModel model = new RollModel(rolls, ground);
        return new Leaf<>(ground, model, life -> new RollView(model, ground, print, life));
    }
}
