package fr.permanence.stays.prepare;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.ProgrammeEntryId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayRules;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.List;

/** Takes the programme along when a stay moves, and wishes and votes along when two files become one. */
public final class ProgrammeFollows implements HangsOnStay {
    private static final String VOTE = "stayVote";
    private static final String WISH = "stayProgrammeWish";

    @Override
    public void moved(RowChanges changes, Stay was, Stay is) {
        int by = StayRules.renumbered(was.days(), is.days());
        // What falls outside of its days becomes a wish without a day.
        for (ProgrammeEntry entry : new PrepareRepository(changes.tx()).programme(is.id())) {
            Integer day = entry.is().dayNo();
            if (day == null) continue;
            boolean isOut = day + by < 0 || day + by > is.days().nights();
            Integer now = isOut ? null : Integer.valueOf(day + by);
            changes.update(PrepareRepository.toRow(entry.as(entry.is().onDay(now))));
        }
    }

    @Override
    public List<Given> joined(Transaction tx, ParticipantId gone, ParticipantId kept) {
        PrepareRepository repository = new PrepareRepository(tx);
        List<Given> given = new ArrayList<>();
        for (ProgrammeEntryId entry : repository.votedBy(gone))
            if (repository.giveVote(entry, gone, kept)) given.add(new Given(VOTE, entry.value(), ""));
        for (ProgrammeEntryId entry : repository.wishedBy(gone)) {
            repository.giveWish(entry, gone, kept);
            given.add(new Given(WISH, entry.value(), ""));
        }
        return given;
    }

    @Override
    public void parted(Transaction tx, Given given, ParticipantId gone, ParticipantId kept) {
        ProgrammeEntryId entry = new ProgrammeEntryId(given.row());
        if (given.kind().equals(VOTE)) new PrepareRepository(tx).giveVote(entry, kept, gone);
        if (given.kind().equals(WISH)) new PrepareRepository(tx).giveWish(entry, kept, gone);
    }
}
