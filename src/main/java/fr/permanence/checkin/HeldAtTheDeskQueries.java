package fr.permanence.checkin;

import static fr.permanence.store.schema.Tables.ATTACHMENT;
import static fr.permanence.store.schema.Tables.CHILD_HALF_DAY;
import static fr.permanence.store.schema.Tables.DESK_MESSAGE;
import static fr.permanence.store.schema.Tables.HOUSE_WORD;
import static fr.permanence.store.schema.Tables.INTERVIEW_REQUEST;
import static fr.permanence.store.schema.Tables.SERVICE_COUNT;
import static fr.permanence.store.schema.Tables.VISIT;
import static fr.permanence.store.schema.Tables.VISIT_CHILD;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.extract.HeldElsewhere;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/** All that the desk holds on a person, for her. */
public final class HeldAtTheDeskQueries implements HeldElsewhere {
    private final Database database;
    private final Session session;

    public HeldAtTheDeskQueries(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public Parts of(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new Parts(visits(tx, person), lines(tx, person)));
    }

    private static List<Visit> visits(Transaction tx, PersonId person) {
        Map<VisitId, List<String>> given = given(tx.sql(), person);
        return tx.sql()
                .selectFrom(VISIT)
                .where(VISIT.PERSON_ID.eq(person))
                .orderBy(VISIT.VISIT_DAY.desc(), VISIT.NTH.desc())
                .fetch(row -> new Visit(
                        row.getVisitDay(),
                        row.getArrivedAt(),
                        row.getLeftAt(),
                        row.getChildren(),
                        given.getOrDefault(row.getId(), List.of())));
    }

    /** What was given, asked for, and which children came along, by visit. */
    private static Map<VisitId, List<String>> given(DSLContext sql, PersonId person) {
        Map<VisitId, List<String>> given = new HashMap<>();
        sql.select(SERVICE_COUNT.VISIT_ID, HOUSE_WORD.LABEL)
                .from(VISIT)
                .join(SERVICE_COUNT)
                .on(SERVICE_COUNT.VISIT_ID.eq(VISIT.ID))
                .join(HOUSE_WORD)
                .on(HOUSE_WORD.ID.eq(SERVICE_COUNT.SERVICE_ID))
                .where(VISIT.PERSON_ID.eq(person))
                .orderBy(SERVICE_COUNT.GIVEN_AT)
                .forEach(row -> put(given, row.value1(), row.value2()));
        var whom = HOUSE_WORD.as("whom");
        var what = HOUSE_WORD.as("what");
        sql.select(INTERVIEW_REQUEST.VISIT_ID, whom.LABEL, what.LABEL)
                .from(VISIT)
                .join(INTERVIEW_REQUEST)
                .on(INTERVIEW_REQUEST.VISIT_ID.eq(VISIT.ID))
                .leftJoin(whom)
                .on(whom.ID.eq(INTERVIEW_REQUEST.FOR_WHOM_ID))
                .leftJoin(what)
                .on(what.ID.eq(INTERVIEW_REQUEST.WHAT_FOR_ID))
                .where(VISIT.PERSON_ID.eq(person))
                .forEach(row -> {
                    if (row.value2() != null) put(given, row.value1(), row.value2());
                    if (row.value3() != null) put(given, row.value1(), row.value3());
                });
        sql.select(VISIT_CHILD.VISIT_ID, VISIT_CHILD.FIRST_NAME)
                .from(VISIT)
                .join(VISIT_CHILD)
                .on(VISIT_CHILD.VISIT_ID.eq(VISIT.ID))
                .where(VISIT.PERSON_ID.eq(person))
                .and(VISIT_CHILD.FIRST_NAME.isNotNull())
                .forEach(row -> put(given, row.value1(), row.value2()));
        return given;
    }

    private static void put(Map<VisitId, List<String>> given, VisitId visit, String text) {
        given.computeIfAbsent(visit, id -> new ArrayList<>()).add(text);
    }

    private static List<Line> lines(Transaction tx, PersonId person) {
        List<Line> lines = new ArrayList<>();
        tx.sql()
                .selectFrom(DESK_MESSAGE)
                .where(DESK_MESSAGE.PERSON_ID.eq(person))
                .orderBy(DESK_MESSAGE.WRITTEN_AT)
                .forEach(row -> lines.add(new Line(
                        "message." + row.getKind(),
                        day(row.getWrittenAt()),
                        Objects.requireNonNullElse(row.getBody(), ""))));
        tx.sql()
                .selectFrom(CHILD_HALF_DAY)
                .where(CHILD_HALF_DAY.PERSON_ID.eq(person))
                .orderBy(CHILD_HALF_DAY.SINCE_DAY)
                .forEach(row -> lines.add(new Line("childHalfDay", row.getSinceDay(), row.getFirstName())));
        tx.sql()
                .selectFrom(ATTACHMENT)
                .where(ATTACHMENT.PERSON_ID.eq(person))
                .orderBy(ATTACHMENT.CONSENT_DAY)
                .forEach(row -> lines.add(new Line("attachment", row.getConsentDay(), row.getCode())));
        return lines;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(HouseClock.ZONE).toLocalDate();
    }
}
