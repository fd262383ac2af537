package fr.permanence.stays.participants;

import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayRules;
import fr.permanence.store.RowChanges;

/** Keeps the own days of participants inside a stay whose days change. */
public final class ParticipantDaysFollow implements HangsOnStay {
    @Override
    public void moved(RowChanges changes, Stay was, Stay is) {
        int by = StayRules.renumbered(was.days(), is.days());
        for (Participant participant : new ParticipantRepository(changes.tx()).of(is.id()))
            ParticipantRepository.update(
                    changes, participant.during(participant.days().renumbered(by, is.days())));
    }
}
