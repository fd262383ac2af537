package fr.permanence.stays.ui.papers;

import fr.permanence.stays.paper.StayPhones;
import fr.permanence.stays.rollcall.RollCalls;
import fr.permanence.stays.ui.shared.Leaf;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;

/** Makes the leaf « Papiers » of a stay. */
public final class PapersLeaf {
    private PapersLeaf() {}

    public static StayPane of(RollCalls rolls, StayPhones phones, StayPaperDoors doors, PaneGround ground) {
        PapersModel model = new PapersModel(rolls, phones, doors, ground);
        return new Leaf<>(ground, model, life -> new PapersView(model, ground, life));
    }
}
