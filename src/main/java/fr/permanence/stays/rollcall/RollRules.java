package fr.permanence.stays.rollcall;

import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.journeys.TravellerId;
import java.util.List;

/** Who is expected where. */
final class RollRules {
    private RollRules() {}

    /** At a departure who sits in what leaves, with the children on their laps; elsewhere everybody who goes. */
    static List<Traveller> expected(Journey journey, RollPoint point) {
        Leg leg = point.leg();
        if (leg == null) return journey.travellers();
        return journey.travellers().stream()
                .filter(who -> sits(journey, leg, who.id()) || isOnALap(journey, leg, who))
                .toList();
    }

    private static boolean sits(Journey journey, Leg leg, TravellerId who) {
        return journey.seat(leg.id(), who).isPresent();
    }

    private static boolean isOnALap(Journey journey, Leg leg, Traveller child) {
        TravellerId mother = child.mother();
        return mother != null && !child.needsSeat() && sits(journey, leg, mother);
    }
}
