package fr.permanence.stays.participants;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.TravellingChildId;

/** A child who travels with her or his mother; she or he counts in beds and seats. */
public record TravellingChild(TravellingChildId id, ParticipantId mother, ChildDraft is) {
    @Override
    public String toString() {
        return "TravellingChild[" + id + "]";
    }
}
