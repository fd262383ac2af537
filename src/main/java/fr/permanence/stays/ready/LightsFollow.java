package fr.permanence.stays.ready;

import fr.permanence.ids.ParticipantId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.store.Transaction;

/** The light that the readiness board worked out of a participant goes with her when taking her on is taken back. */
public final class LightsFollow implements HangsOnStay {
    @Override
    public void unmade(Transaction tx, ParticipantId participant) {
        FileRepository.forgetLight(tx, participant);
    }
}
