package fr.permanence.stays.prepare;

import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayRules;
import fr.permanence.store.RowChanges;

/** Takes the programme along when a stay moves; what falls outside of its days becomes a wish without a day. */
public final class ProgrammeFollows implements HangsOnStay {
    @Override
    public void moved(RowChanges changes, Stay was, Stay is) {
        int by = StayRules.renumbered(was.days(), is.days());
        for (ProgrammeEntry entry : new PrepareRepository(changes.tx()).programme(is.id())) {
            Integer day = entry.is().dayNo();
            if (day == null) continue;
            boolean isOut = day + by < 0 || day + by > is.days().nights();
            Integer now = isOut ? null : Integer.valueOf(day + by);
            changes.update(PrepareRepository.toRow(entry.as(entry.is().onDay(now))));
        }
    }
}
