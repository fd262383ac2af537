package fr.permanence.stays.journeys;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Stay;
import fr.permanence.store.RowChanges;

/**
 * The journey follows the stay: it moves along, the way back stays at its end, and who does not go any more leaves a free
 * seat behind.
 */
public final class JourneyFollows implements HangsOnStay {
    @Override
    public void moved(RowChanges changes, Stay was, Stay is) {
        int longer = is.days().nights() - was.days().nights();
        if (longer != 0) new LegRepository(changes.tx()).shiftBack(changes, is.id(), longer);
    }

    @Override
    public void letGo(RowChanges changes, ParticipantId participant) {
        LegRepository repository = new LegRepository(changes.tx());
        free(changes, TravellerId.Kind.PARTICIPANT, participant.value());
        repository.childrenOf(participant).forEach(child -> letGo(changes, child));
    }

    @Override
    public void letGo(RowChanges changes, TravellingChildId child) {
        free(changes, TravellerId.Kind.CHILD, child.value());
    }

    @Override
    public void letGo(RowChanges changes, AccompanierId accompanier) {
        free(changes, TravellerId.Kind.ACCOMPANIER, accompanier.value());
    }

    private static void free(RowChanges changes, TravellerId.Kind kind, long number) {
        new LegRepository(changes.tx()).free(changes, new TravellerId(kind, number));
    }
}
