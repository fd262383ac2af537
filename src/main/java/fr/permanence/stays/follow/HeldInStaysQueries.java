package fr.permanence.stays.follow;

import static fr.permanence.store.schema.Tables.DESTINATION;
import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.PROGRAMME_ENTRY;
import static fr.permanence.store.schema.Tables.STAY;
import static fr.permanence.store.schema.Tables.TRAVELLING_CHILD;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.extract.HeldElsewhere;
import fr.permanence.stays.Planning;
import fr.permanence.stays.ready.OwnFile;
import fr.permanence.stays.ready.Readiness;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import fr.permanence.text.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that stays hold on a person, for her: on which she was or might have been, who came along, what she wished, and what is
 * sealed for a departure as far as the key is held.
 */
public final class HeldInStaysQueries implements HeldElsewhere {
    private final Database database;
    private final Session session;
    private final Readiness readiness;

    public HeldInStaysQueries(Planning with, Readiness readiness) {
        database = with.database();
        session = with.session();
        this.readiness = readiness;
    }

    private record Trip(ParticipantId id, LocalDate first, String destination, String state) {}

    @Override
    public Parts of(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        List<Line> lines = new ArrayList<>();
        List<Trip> trips = database.read(tx -> {
            List<Trip> all = trips(tx, person);
            lines.addAll(children(tx, person));
            lines.addAll(wishes(tx, person));
            return all;
        });
        List<Line> all = new ArrayList<>();
        for (Trip trip : trips) {
            all.add(new Line("stay." + trip.state(), trip.first(), trip.destination()));
            if (readiness.maySee()) all.addAll(sealed(trip, readiness.fileOf(trip.id())));
        }
        all.addAll(lines);
        return new Parts(List.of(), all);
    }

    private static List<Trip> trips(Transaction tx, PersonId person) {
        return tx.sql()
                .select(PARTICIPANT.ID, STAY.FIRST_DAY, DESTINATION.NAME, PARTICIPANT.STATE)
                .from(PARTICIPANT)
                .join(STAY)
                .on(STAY.ID.eq(PARTICIPANT.STAY_ID))
                .join(DESTINATION)
                .on(DESTINATION.ID.eq(STAY.DESTINATION_ID))
                .where(PARTICIPANT.PERSON_ID.eq(person))
                .orderBy(STAY.FIRST_DAY, PARTICIPANT.ID)
                .fetch(row -> new Trip(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static List<Line> sealed(Trip trip, OwnFile file) {
        List<Line> lines = new ArrayList<>();
        LocalDate agreed = file.agreedOn();
        if (agreed != null) lines.add(new Line("stay.agreed", agreed, trip.destination()));
        if (file.paidCents() > 0)
            lines.add(new Line(
                    "stay.paid",
                    trip.first(),
                    Euros.ofCents(file.paidCents()).toPlainString().replace('.', ',') + " €"));
        return lines;
    }

    private static List<Line> children(Transaction tx, PersonId person) {
        return tx.sql()
                .select(STAY.FIRST_DAY, TRAVELLING_CHILD.FIRST_NAME)
                .from(PARTICIPANT)
                .join(TRAVELLING_CHILD)
                .on(TRAVELLING_CHILD.PARTICIPANT_ID.eq(PARTICIPANT.ID))
                .join(STAY)
                .on(STAY.ID.eq(PARTICIPANT.STAY_ID))
                .where(PARTICIPANT.PERSON_ID.eq(person))
                .orderBy(STAY.FIRST_DAY, TRAVELLING_CHILD.ID)
                .fetch(row -> new Line("stay.child", row.value1(), row.value2()));
    }

    private static List<Line> wishes(Transaction tx, PersonId person) {
        return tx.sql()
                .select(STAY.FIRST_DAY, PROGRAMME_ENTRY.WHAT)
                .from(PARTICIPANT)
                .join(PROGRAMME_ENTRY)
                .on(PROGRAMME_ENTRY.WISHED_BY.eq(PARTICIPANT.ID))
                .join(STAY)
                .on(STAY.ID.eq(PARTICIPANT.STAY_ID))
                .where(PARTICIPANT.PERSON_ID.eq(person))
                .orderBy(STAY.FIRST_DAY, PROGRAMME_ENTRY.ID)
                .fetch(row -> new Line("stay.wish", row.value1(), row.value2()));
    }
}
