package fr.permanence.activities.follow;

import static fr.permanence.store.schema.Tables.ACTIVITY;
import static fr.permanence.store.schema.Tables.ACTIVITY_SESSION;
import static fr.permanence.store.schema.Tables.ATTENDANCE;
import static fr.permanence.store.schema.Tables.ENROLMENT;
import static fr.permanence.store.schema.Tables.WAITING;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.people.extract.HeldElsewhere;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.ArrayList;
import java.util.List;

/** All that activities hold on a person, for her: places, requests for one, and when she was marked present. */
public final class HeldInActivitiesQueries implements HeldElsewhere {
    private final Database database;
    private final Session session;

    public HeldInActivitiesQueries(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public Parts of(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> {
            List<Line> lines = new ArrayList<>(places(tx, person));
            lines.addAll(waits(tx, person));
            lines.addAll(marks(tx, person));
            return new Parts(List.of(), lines);
        });
    }

    private static List<Line> places(Transaction tx, PersonId person) {
        return tx.sql()
                .select(ENROLMENT.FIRST_DAY, ACTIVITY.TITLE)
                .from(ENROLMENT)
                .join(ACTIVITY)
                .on(ACTIVITY.ID.eq(ENROLMENT.ACTIVITY_ID))
                .where(ENROLMENT.PERSON_ID.eq(person))
                .orderBy(ENROLMENT.FIRST_DAY, ENROLMENT.ID)
                .fetch(row -> new Line("activity.enrolment", row.value1(), row.value2()));
    }

    private static List<Line> waits(Transaction tx, PersonId person) {
        return tx.sql()
                .select(WAITING.ASKED_AT, ACTIVITY.TITLE)
                .from(WAITING)
                .join(ACTIVITY)
                .on(ACTIVITY.ID.eq(WAITING.ACTIVITY_ID))
                .where(WAITING.PERSON_ID.eq(person))
                .orderBy(WAITING.ASKED_AT, WAITING.ID)
                .fetch(row -> new Line("activity.waiting", HouseClock.dayOf(row.value1()), row.value2()));
    }

    /** Her marks, each said in words by its kind. */
    private static List<Line> marks(Transaction tx, PersonId person) {
        return tx.sql()
                .select(ACTIVITY_SESSION.SESSION_DAY, ACTIVITY.TITLE, ATTENDANCE.MARK)
                .from(ATTENDANCE)
                .join(ACTIVITY_SESSION)
                .on(ACTIVITY_SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .join(ACTIVITY)
                .on(ACTIVITY.ID.eq(ACTIVITY_SESSION.ACTIVITY_ID))
                .where(ATTENDANCE.PERSON_ID.eq(person))
                .orderBy(ACTIVITY_SESSION.SESSION_DAY, ATTENDANCE.ID)
                .fetch(row -> new Line("activity.attendance." + row.value3(), row.value1(), row.value2()));
    }
}
