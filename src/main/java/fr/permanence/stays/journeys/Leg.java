package fr.permanence.stays.journeys;

import fr.permanence.ids.LegId;
import fr.permanence.ids.StayId;

/**
 * One vehicle or train on the way there or back.
 *
 * @param revision counts the edits
 */
public record Leg(LegId id, StayId stay, LegDraft is, int revision) {
    /** Whether nobody can sit in both: they are of the same stage. */
    boolean isInsteadOf(Leg other) {
        return !id.equals(other.id) && is.way() == other.is.way() && is.stages().meets(other.is.stages());
    }

    @Override
    public String toString() {
        return "Leg[" + id + "]";
    }
}
