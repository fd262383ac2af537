package fr.permanence.stays.journeys;

import fr.permanence.ids.LegId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The whole journey of a stay.
 *
 * @param legs by way and stage, then by the time they leave
 * @param seats of those who go and need one; who stays at home leaves a free seat behind
 * @param travellers who goes
 */
public record Journey(List<Leg> legs, List<Seat> seats, List<Traveller> travellers) {
    private static final Comparator<Leg> ORDER = Comparator.<Leg, Way>comparing(
                    leg -> leg.is().way())
            .thenComparingInt(leg -> leg.is().stages().first())
            .thenComparing(leg -> leg.is().run().leaves())
            .thenComparingLong(leg -> leg.id().value());

    public Journey {
        legs = legs.stream().sorted(ORDER).toList();
        travellers = List.copyOf(travellers);
        Set<TravellerId> sit = new HashSet<>();
        travellers.stream().filter(Traveller::needsSeat).forEach(who -> sit.add(who.id()));
        seats = seats.stream().filter(seat -> sit.contains(seat.traveller())).toList();
    }

    public Optional<Leg> leg(LegId id) {
        return legs.stream().filter(leg -> leg.id().equals(id)).findFirst();
    }

    public Optional<Traveller> traveller(TravellerId id) {
        return travellers.stream().filter(who -> who.id().equals(id)).findFirst();
    }

    public List<Leg> of(Way way) {
        return legs.stream().filter(leg -> leg.is().way() == way).toList();
    }

    public List<Seat> on(LegId leg) {
        return seats.stream().filter(seat -> seat.leg().equals(leg)).toList();
    }

    public Optional<Seat> seat(LegId leg, TravellerId who) {
        return on(leg).stream().filter(seat -> seat.traveller().equals(who)).findFirst();
    }

    /** Who sits in a leg, in the order of all who go. */
    public List<Traveller> seated(LegId leg) {
        return travellers.stream()
                .filter(who -> seat(leg, who.id()).isPresent())
                .toList();
    }

    /** How many seats are free, never below 0; nothing where nobody counts. */
    public OptionalInt free(Leg leg) {
        Integer all = leg.is().seats();
        return all == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, all - on(leg.id()).size()));
    }

    /** How many stages the way has; 0 when nothing is planned. */
    public int stages(Way way) {
        return of(way).stream().mapToInt(leg -> leg.is().stages().last()).max().orElse(0);
    }

    /** Where somebody sits on this way in a stage that this leg covers, other than in the leg itself. */
    public Optional<Leg> elsewhere(Leg leg, TravellerId who) {
        return legs.stream()
                .filter(other -> other.isInsteadOf(leg) && seat(other.id(), who).isPresent())
                .findFirst();
    }

    /** Everybody who has no seat in some stage of the way, stage by stage. */
    public List<Unseated> unseated(Way way) {
        List<Unseated> missing = new ArrayList<>();
        for (int stage = 1; stage <= stages(way); stage++)
            for (Traveller who : travellers)
                if (who.needsSeat() && !isSeated(who.id(), way, stage)) missing.add(new Unseated(who, way, stage));
        return missing;
    }

    /** How many people that are, each counted once. */
    public int unseatedPeople(Way way) {
        return (int)
                unseated(way).stream().map(each -> each.who().id()).distinct().count();
    }

    /** Whether somebody has no seat in a stage that this leg covers. */
    public boolean lacks(Leg leg, TravellerId who) {
        return IntStream.rangeClosed(
                        leg.is().stages().first(), leg.is().stages().last())
                .anyMatch(stage -> !isSeated(who, leg.is().way(), stage));
    }

    private boolean isSeated(TravellerId who, Way way, int stage) {
        return of(way).stream()
                .anyMatch(leg ->
                        leg.is().stages().covers(stage) && seat(leg.id(), who).isPresent());
    }

    /** Whether nobody is at the wheel of what somebody must drive. */
    public boolean lacksDriver(Leg leg) {
        return leg.is().kind().isDriven() && on(leg.id()).stream().noneMatch(Seat::drives);
    }

    /** The same with other seats. */
    Journey with(List<Seat> others) {
        return new Journey(legs, others, travellers);
    }

    @Override
    public String toString() {
        return "Journey";
    }
}
