package fr.permanence.stays.journeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Who sits where after one more step; nothing is checked here, see {@link SeatRules}. */
public final class SeatPlan {
    private SeatPlan() {}

    /** Somebody sits in this leg from now on, and in no other of the same stage; a mother takes her children along. */
    public static List<Seat> seat(Journey journey, Leg leg, Traveller who) {
        List<Seat> seats = new ArrayList<>(journey.seats());
        for (TravellerId each : with(journey, who)) {
            seats.removeIf(seat -> seat.traveller().equals(each)
                    && journey.leg(seat.leg()).filter(leg::isInsteadOf).isPresent());
            if (journey.seat(leg.id(), each).isEmpty()) seats.add(new Seat(leg.id(), each, false, null));
        }
        return seats;
    }

    /** Somebody does not sit in this leg any more, nor do her children. */
    public static List<Seat> unseat(Journey journey, Leg leg, Traveller who) {
        Set<TravellerId> gone = with(journey, who);
        return journey.seats().stream()
                .filter(seat -> !seat.leg().equals(leg.id()) || !gone.contains(seat.traveller()))
                .toList();
    }

    /** The same with another seat for the same traveller in the same leg. */
    public static List<Seat> changed(Journey journey, Seat to) {
        return journey.seats().stream()
                .map(seat -> seat.leg().equals(to.leg()) && seat.traveller().equals(to.traveller()) ? to : seat)
                .toList();
    }

    /**
     * Seats as many as fit of those who lack a seat in a stage of this leg: mothers with their children first, so that they
     * stay together, then in the order of the list. In what somebody drives the team chooses its own seats, and one is kept
     * for who drives.
     */
    public static List<Seat> fill(Journey journey, Leg leg) {
        Journey now = journey;
        for (Traveller who : inOrder(journey)) {
            if (who.mother() != null
                    || !now.lacks(leg, who.id())
                    || now.elsewhere(leg, who.id()).isPresent()) continue;
            if (leg.is().kind().isDriven() && who.isAccompanier()) continue;
            Journey then = now.with(seat(now, leg, who));
            if (hasRoom(then, leg) && SeatRules.fault(then).isEmpty()) now = then;
        }
        return now.seats();
    }

    private static boolean hasRoom(Journey journey, Leg leg) {
        OptionalInt free = journey.free(leg);
        return free.isEmpty() || free.getAsInt() > 0 || !journey.lacksDriver(leg);
    }

    private static List<Traveller> inOrder(Journey journey) {
        return journey.travellers().stream()
                .sorted(Comparator.comparing(who -> with(journey, who).size() == 1))
                .toList();
    }

    private static Set<TravellerId> with(Journey journey, Traveller who) {
        Set<TravellerId> all = new HashSet<>();
        if (who.needsSeat()) all.add(who.id());
        journey.travellers().stream()
                .filter(child -> child.isChildOf(who.id()) && child.needsSeat())
                .forEach(child -> all.add(child.id()));
        return all;
    }
}
