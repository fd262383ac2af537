package fr.permanence.stays.journeys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of all seats together, whatever was done or taken back. */
public final class SeatRules {
    private SeatRules() {}

    /**
     * What is wrong.
     *
     * @param who about whom, or null
     */
    public record Fault(JourneyRefusal reason, @Nullable Traveller who) {}

    /** The first thing that is wrong with the seats, or nothing. */
    public static Optional<Fault> fault(Journey journey) {
        for (Leg leg : journey.legs()) {
            Integer all = leg.is().seats();
            if (all != null && journey.on(leg.id()).size() > all)
                return Optional.of(new Fault(JourneyRefusal.FULL, null));
        }
        return journey.travellers().stream()
                .flatMap(who -> faultOf(journey, who).map(reason -> new Fault(reason, who)).stream())
                .findFirst();
    }

    private static Optional<JourneyRefusal> faultOf(Journey journey, Traveller who) {
        List<Leg> hers = journey.legs().stream()
                .filter(leg -> journey.seat(leg.id(), who.id()).isPresent())
                .toList();
        for (int i = 0; i < hers.size(); i++) {
            Optional<JourneyRefusal> alone = alone(journey, hers.get(i), who);
            if (alone.isPresent()) return alone;
            for (int j = i + 1; j < hers.size(); j++) {
                Optional<JourneyRefusal> both = together(journey, hers.get(i), hers.get(j), who);
                if (both.isPresent()) return both;
            }
        }
        return Optional.empty();
    }

    private static Optional<JourneyRefusal> alone(Journey journey, Leg leg, Traveller who) {
        boolean drives = journey.seat(leg.id(), who.id()).orElseThrow().drives();
        if (drives && !leg.is().kind().isDriven()) return Optional.of(JourneyRefusal.NOT_DRIVEN);
        if (drives && !who.isAccompanier()) return Optional.of(JourneyRefusal.ONLY_THE_TEAM_DRIVES);
        TravellerId mother = who.mother();
        boolean isAway = mother != null && journey.seat(leg.id(), mother).isEmpty();
        return isAway ? Optional.of(JourneyRefusal.AWAY_FROM_MOTHER) : Optional.empty();
    }

    /** Legs stand in the order of the journey: way, stage, time. */
    private static Optional<JourneyRefusal> together(Journey journey, Leg one, Leg next, Traveller who) {
        boolean drives = journey.seat(one.id(), who.id()).orElseThrow().drives()
                || journey.seat(next.id(), who.id()).orElseThrow().drives();
        if (one.isInsteadOf(next) || one.is().run().overlaps(next.is().run()))
            return Optional.of(drives ? JourneyRefusal.DRIVES_ELSEWHERE : JourneyRefusal.TWO_AT_ONCE);
        Instant leaves = next.is().run().leavesAt();
        return leaves.isBefore(one.is().run().arrivesAt())
                ? Optional.of(JourneyRefusal.BEFORE_THE_STAGE_BEFORE)
                : Optional.empty();
    }
}
