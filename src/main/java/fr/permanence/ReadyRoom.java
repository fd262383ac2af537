package fr.permanence;

import fr.permanence.stays.ui.pipeline.PipelineServices;
import fr.permanence.stays.ui.pipeline.ProposalsCard;
import fr.permanence.stays.ui.ready.ReadyLeaf;
import fr.permanence.stays.ui.ready.ReadyServices;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;

/** Who goes on a stay, of one session of the program: the board of who is ready, and who could be proposed beside it. */
final class ReadyRoom {
    private final StayPane proposals;
    private final StayPane board;

    ReadyRoom(Wiring house, PaneGround ground) {
        StaysWiring stays = house.stays();
        PipelineServices pipeline = new PipelineServices(
                stays.stays(),
                new PipelineServices.Going(stays.participants(), stays.participantQueries()),
                stays.proposals(),
                new PipelineServices.Known(house.finder(), house.peopleQueries()),
                house.undo(),
                house.clock());
        proposals = ProposalsCard.of(pipeline, ground);
        board = ReadyLeaf.of(
                new ReadyServices(stays.readiness(), stays.departureFiles(), pipeline), ground, proposals::focus);
    }

    /** The leaf "Prêtes". */
    StayPane board() {
        return board;
    }

    /** The card beside the stay: the places left, and who could be proposed. */
    StayPane proposals() {
        return proposals;
    }
}
