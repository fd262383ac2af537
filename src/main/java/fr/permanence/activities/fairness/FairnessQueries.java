package fr.permanence.activities.fairness;

import static fr.permanence.store.schema.Tables.ENROLMENT;
import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.WAITING;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Database;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;

/** Who asked and never had a place, and how often somebody was served. */
public final class FairnessQueries {
    private final Database database;
    private final Session session;
    private final HouseClock clock;

    public FairnessQueries(Database database, Session session, HouseClock clock) {
        this.database = database;
        this.session = session;
        this.clock = clock;
    }

    /** Who asked for a place since this day and never had any, in no activity; who has waited longest first. */
    public List<NeverServed> neverServed(LocalDate since) {
        session.require(Right.LEAD_ACTIVITIES);
        Instant from = since.atStartOfDay(HouseClock.ZONE).toInstant();
        var first = DSL.min(WAITING.ASKED_AT);
        return database.read(tx -> tx.sql()
                .select(PERSON.ID, PERSON.CHOSEN_NAME, DSL.count(), first)
                .from(WAITING)
                .join(PERSON)
                .on(PERSON.ID.eq(WAITING.PERSON_ID))
                .where(WAITING.ASKED_AT.ge(from))
                .and(PERSON.BINNED_AT.isNull())
                .and(PERSON.MERGED_INTO.isNull())
                .andNotExists(DSL.selectOne().from(ENROLMENT).where(ENROLMENT.PERSON_ID.eq(PERSON.ID)))
                .groupBy(PERSON.ID, PERSON.CHOSEN_NAME)
                .orderBy(first, PERSON.ID)
                .fetch(row -> new NeverServed(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    /** How many places each of these people was given this year; who had none is absent. */
    public Map<PersonId, Integer> servedThisYear(Collection<PersonId> people) {
        session.require(Right.KEEP_THE_DESK);
        Instant from =
                clock.today().withDayOfYear(1).atStartOfDay(HouseClock.ZONE).toInstant();
        Map<PersonId, Integer> served = new HashMap<>();
        database.read(tx -> tx.sql()
                        .select(ENROLMENT.PERSON_ID, DSL.count())
                        .from(ENROLMENT)
                        .where(ENROLMENT.PERSON_ID.in(people))
                        .and(ENROLMENT.SIGNED_AT.ge(from))
                        .groupBy(ENROLMENT.PERSON_ID)
                        .fetch())
                .forEach(row -> served.put(row.value1(), row.value2()));
        return served;
    }
}
