package fr.permanence;

import fr.permanence.stays.ui.pipeline.PipelineGround;
import fr.permanence.stays.ui.pipeline.PipelineServices;
import fr.permanence.stays.ui.pipeline.ProposalsPane;
import fr.permanence.stays.ui.ready.ReadyPane;
import fr.permanence.stays.ui.ready.ReadyServices;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;
import java.util.function.Function;

/** Who goes on a stay, of one session of the program: the board of who is ready, and who could be proposed beside it. */
final class ReadyRoom {
    private final ProposalsPane proposals;
    private final ReadyPane board;

    ReadyRoom(
            Wiring house,
            Background background,
            Furniture furniture,
            Function<? super Throwable, String> troubleWords) {
        StaysWiring stays = house.stays();
        PipelineServices pipeline = new PipelineServices(
                stays.stays(),
                new PipelineServices.Going(stays.participants(), stays.participantQueries()),
                stays.proposals(),
                new PipelineServices.Known(house.finder(), house.peopleQueries()),
                house.undo(),
                house.clock());
        PipelineGround ground = new PipelineGround(house.changes(), background, furniture, troubleWords);
        proposals = new ProposalsPane(pipeline, ground);
        board = new ReadyPane(
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
