package fr.permanence.stays.journeys;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.LegId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Stays;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import java.util.Optional;

/** Reads the journey of a stay whole. */
public final class JourneyQueries {
    private final Database database;
    private final Session session;

    public JourneyQueries(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** The journey of a stay; nothing when the stay is gone. */
    public Optional<Journey> of(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> within(tx, stay));
    }

    /** The same inside a transaction of a sibling. */
    public Optional<Journey> within(Transaction tx, StayId stay) {
        return Stays.findWithin(tx, stay).map(there -> within(tx, stay, there.days()));
    }

    Journey within(Transaction tx, StayId stay, StayDays days) {
        LegRepository repository = new LegRepository(tx);
        Journey journey =
                new Journey(repository.legs(stay, days), repository.seats(stay), new TravellerRepository(tx).of(stay));
        return journey.with(journey.seats().stream()
                .filter(seat -> isWithMother(journey, seat))
                .toList());
    }

    /** Where she does not sit, as when her seat was under another name, a child's seat stands for nobody. */
    private static boolean isWithMother(Journey journey, Seat seat) {
        TravellerId mother = journey.traveller(seat.traveller()).orElseThrow().mother();
        return mother == null || journey.seat(seat.leg(), mother).isPresent();
    }

    static Optional<StayId> stayOf(Transaction tx, LegId leg) {
        return new LegRepository(tx).stayOf(leg);
    }
}
