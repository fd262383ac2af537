package fr.permanence.stays.journeys;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.LegId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sits where, and who drives. */
public final class Seats {
    /** Somebody sits in a leg. */
    public static final String SEAT = "seat.give";
    /** Somebody does not sit in it any more. */
    public static final String UNSEAT = "seat.free";
    /** Everybody who had no seat was given one, as far as there were seats. */
    public static final String FILL = "seat.fill";
    /** Somebody is at the wheel, or is not. */
    public static final String DRIVE = "seat.drive";
    /** The reference of a ticket was written. */
    public static final String TICKET = "seat.ticket";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Runnable told;
    private final JourneyQueries journeys;

    public Seats(Planning with, JourneyQueries journeys) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        told = with.told();
        this.journeys = journeys;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        SeatReversals reversals = new SeatReversals(journeys, told);
        for (String verb : List.of(SEAT, UNSEAT, FILL, DRIVE, TICKET)) reversals.learn(undo, verb);
    }

    /** What came of a step. */
    public sealed interface Seating {}

    /**
     * It is done.
     *
     * @param verb with the number of the leg, what takes it back
     * @param change how many more people sit in the leg than before; below 0 fewer
     */
    public record Seated(Leg leg, String verb, int change) implements Seating {}

    /** It was so already. */
    public record Unchanged() implements Seating {}

    /**
     * It cannot be; nothing was changed.
     *
     * @param who about whom, or null
     */
    public record Refused(JourneyRefusal reason, @Nullable Traveller who) implements Seating {}

    /** Seats somebody here, with her children, and nowhere else in the same stage. */
    public Seating seat(LegId leg, TravellerId who) {
        return step(leg, who, SEAT, (journey, on, traveller) -> SeatPlan.seat(journey, on, traveller));
    }

    /** Takes somebody out of here, with her children. */
    public Seating unseat(LegId leg, TravellerId who) {
        return step(leg, who, UNSEAT, (journey, on, traveller) -> SeatPlan.unseat(journey, on, traveller));
    }

    /** Puts one of the team at the wheel, seated here if need be, or away from it. */
    public Seating drive(LegId leg, TravellerId who, boolean drives) {
        return step(leg, who, DRIVE, (journey, on, traveller) -> {
            Journey seated = journey.with(SeatPlan.seat(journey, on, traveller));
            Seat seat = seated.seat(leg, who).orElseThrow();
            return SeatPlan.changed(seated, new Seat(leg, who, drives, seat.ticket()));
        });
    }

    /** Writes the reference of her ticket; nothing empties it. Who has no seat here has no ticket. */
    public Seating ticket(LegId leg, TravellerId who, @Nullable String typed) {
        String ticket = JourneyRules.lineOrNull(typed);
        if (ticket != null && ticket.length() > JourneyRules.TEXT_LIMIT)
            return new Refused(JourneyRefusal.TOO_LONG, null);
        return step(
                leg,
                who,
                TICKET,
                (journey, on, traveller) -> journey.seat(leg, who)
                        .map(seat -> SeatPlan.changed(journey, new Seat(leg, who, seat.drives(), ticket)))
                        .orElse(journey.seats()));
    }

    /** Seats here, as far as there are seats, everybody who lacks one; see {@link SeatPlan#fill}. */
    public Seating fill(LegId leg) {
        return act(leg, FILL, (journey, on) -> SeatPlan.fill(journey, on));
    }

    private interface Step {
        List<Seat> of(Journey journey, Leg on, Traveller who);
    }

    private interface Plan {
        @Nullable
        List<Seat> of(Journey journey, Leg on);
    }

    private Seating step(LegId leg, TravellerId id, String verb, Step step) {
        session.require(Right.PLAN_STAYS);
        Optional<Traveller> known = database.read(tx -> JourneyQueries.stayOf(tx, leg)
                .flatMap(stay -> journeys.within(tx, stay))
                .flatMap(journey -> journey.traveller(id)));
        if (known.isEmpty()) return new Refused(JourneyRefusal.DOES_NOT_GO, null);
        if (!known.get().needsSeat()) return new Refused(JourneyRefusal.NEEDS_NO_SEAT, known.get());
        return act(
                leg,
                verb,
                (journey, on) -> journey.traveller(id)
                        .map(who -> step.of(journey, on, who))
                        .orElse(null));
    }

    private Seating act(LegId id, String verb, Plan plan) {
        session.require(Right.PLAN_STAYS);
        Seating seating = database.write(tx -> {
            Optional<StayId> stay = JourneyQueries.stayOf(tx, id);
            Optional<Journey> journey = stay.flatMap(there -> journeys.within(tx, there));
            Optional<Leg> leg = journey.flatMap(there -> there.leg(id));
            if (leg.isEmpty()) return new Refused(JourneyRefusal.GONE, null);
            List<Seat> wanted = plan.of(journey.get(), leg.get());
            if (wanted == null) return new Refused(JourneyRefusal.DOES_NOT_GO, null);
            return settled(tx, journey.get(), leg.get(), wanted, verb);
        });
        if (seating instanceof Seated) told.run();
        return seating;
    }

    private Seating settled(Transaction tx, Journey was, Leg leg, List<Seat> wanted, String verb) {
        Journey is = was.with(wanted);
        Optional<SeatRules.Fault> fault = SeatRules.fault(is);
        if (fault.isPresent())
            return new Refused(fault.get().reason(), fault.get().who());
        RowChanges changes = new RowChanges(tx);
        new LegRepository(tx).writeSeats(changes, leg.stay(), was.seats(), wanted);
        if (changes.isEmpty()) return new Unchanged();
        journal.record(tx, verb, leg.id().value(), changes.note());
        return new Seated(leg, verb, is.on(leg.id()).size() - was.on(leg.id()).size());
    }
}
