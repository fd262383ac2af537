package fr.permanence.stays.journeys;

import fr.permanence.ids.LegId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sits in a leg.
 *
 * @param drives whether at the wheel
 * @param ticket the reference of that one ticket, the coach and seat, or null
 */
public record Seat(
        LegId leg,
        TravellerId traveller,
        boolean drives,
        @Nullable String ticket) {
    @Override
    public String toString() {
        return "Seat[" + leg + ", " + traveller + "]";
    }
}
