package fr.permanence.stays.rollcall;

import fr.permanence.ids.StayId;
import fr.permanence.stays.journeys.Leg;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A point of the journey at which one counts: a departure, or one that was added.
 *
 * @param number of the leg or of the added point
 * @param leg what leaves, or null
 * @param label of an added point, or null
 */
public record RollPoint(
        long number,
        StayId stay,
        @Nullable Leg leg,
        @Nullable String label,
        LocalDateTime at) {
    /** When what leaves leaves. */
    static RollPoint of(Leg leg) {
        return new RollPoint(
                leg.id().value(), leg.stay(), leg, null, leg.is().run().leaves());
    }

    @Override
    public String toString() {
        return "RollPoint[" + number + "]";
    }
}
