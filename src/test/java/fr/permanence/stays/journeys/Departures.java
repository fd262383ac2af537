package fr.permanence.stays.journeys;

import fr.permanence.JourneysWiring;
import fr.permanence.TestHouse;
import fr.permanence.ids.LegId;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.Participant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A stay in a test house with Joy, Awa and Awa's son of six, Claire of the team, and a train on the first morning. */
public final class Departures {
    private final Trip trip;
    private final Participant joy;
    private final Participant awa;
    private final Leg train;

    public Departures(TestHouse house) {
        trip = Trip.in(house, 5);
        joy = trip.confirmed("Joy");
        awa = trip.confirmed("Awa");
        trip.services().children().add(awa.id(), new ChildDraft("Andrei", 6, ChildBed.OWN, true));
        train = added(draft(Way.OUT, 1, LegKind.TRAIN, 8, Trip.FIRST.atTime(9, 12)));
    }

    /** A leg from Paris to Tarbes of four hours, where one meets half an hour before. */
    public static LegDraft draft(Way way, int stage, LegKind kind, Integer seats, LocalDateTime leaves) {
        return new LegDraft(
                way,
                Stages.only(stage),
                kind,
                new Run("Paris Montparnasse", "Tarbes", leaves, leaves.plusHours(4)),
                new Meeting("Hall 2, sous l’horloge", LocalTime.from(leaves.minusMinutes(30))),
                seats,
                "QXKDPF");
    }

    public Leg added(LegDraft draft) {
        return ((Journeys.Written) services().journeys().add(trip.id(), draft)).leg();
    }

    public JourneysWiring services() {
        return trip.services().onTheWay();
    }

    public Trip trip() {
        return trip;
    }

    public Participant awaHerself() {
        return awa;
    }

    public Leg train() {
        return journey().leg(train.id()).orElseThrow();
    }

    public Journey journey() {
        return services().queries().of(trip.id()).orElseThrow();
    }

    public TravellerId joy() {
        return new TravellerId(TravellerId.Kind.PARTICIPANT, joy.id().value());
    }

    public TravellerId awa() {
        return new TravellerId(TravellerId.Kind.PARTICIPANT, awa.id().value());
    }

    public TravellerId andrei() {
        return journey().travellers().stream()
                .filter(who -> who.name().equals("Andrei"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** How many sit in a leg. */
    public int in(LegId leg) {
        return journey().on(leg).size();
    }
}
