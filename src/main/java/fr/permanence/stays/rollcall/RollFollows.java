package fr.permanence.stays.rollcall;

import fr.permanence.ids.ParticipantId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.store.Transaction;
import java.util.List;

/** Whoever was there under one name was there when two files turn out to be one woman. */
public final class RollFollows implements HangsOnStay {
    private static final String MARK = "stayRollMark";

    @Override
    public List<Given> joined(Transaction tx, ParticipantId gone, ParticipantId kept) {
        RollRepository repository = new RollRepository(tx);
        return ParticipantQueries.findWithin(tx, kept)
                .map(her -> repository.markedAt(her.stay(), traveller(gone)))
                .orElse(List.of())
                .stream()
                .filter(point -> repository.give(point, traveller(gone), traveller(kept)))
                .map(point -> new Given(MARK, point, ""))
                .toList();
    }

    @Override
    public void parted(Transaction tx, Given given, ParticipantId gone, ParticipantId kept) {
        if (given.kind().equals(MARK)) new RollRepository(tx).give(given.row(), traveller(kept), traveller(gone));
    }

    private static TravellerId traveller(ParticipantId participant) {
        return new TravellerId(TravellerId.Kind.PARTICIPANT, participant.value());
    }
}
