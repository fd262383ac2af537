package fr.permanence.stays;

import fr.permanence.ids.DestinationId;

/**
 * What is written of a stay when it is planned.
 *
 * @param capacity how many women can go, 1 or more; their children and the team are not counted
 * @param contributionCents what one participant is asked for, 0 or more
 */
public record StayDraft(
        DestinationId destination, StayDays days, Departure departure, int capacity, int contributionCents) {
    /** The same on other days. */
    public StayDraft on(StayDays other) {
        return new StayDraft(destination, other, departure, capacity, contributionCents);
    }

    /** The same to another destination. */
    public StayDraft to(DestinationId other) {
        return new StayDraft(other, days, departure, capacity, contributionCents);
    }

    @Override
    public String toString() {
        return "StayDraft";
    }
}
