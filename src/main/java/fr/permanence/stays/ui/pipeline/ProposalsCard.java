package fr.permanence.stays.ui.pipeline;

import fr.permanence.stays.ui.shared.Leaf;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;

/** Makes the card beside a stay: the places that are left, and who could be proposed for them. */
public final class ProposalsCard {
    private ProposalsCard() {}

    public static StayPane of(PipelineServices services, PaneGround ground) {
        ProposalsModel model = new ProposalsModel(
                ground.background(), services, ground.voice(), PipelineWords.of(ground), ground.wayBack());
        return new Leaf<>(ground, model, life -> new ProposalsView(model, life));
    }
}
