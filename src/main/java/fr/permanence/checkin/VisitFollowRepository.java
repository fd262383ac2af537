package fr.permanence.checkin;

import static fr.permanence.store.schema.Tables.ATTACHMENT;
import static fr.permanence.store.schema.Tables.CHILD_HALF_DAY;
import static fr.permanence.store.schema.Tables.DESK_MESSAGE;
import static fr.permanence.store.schema.Tables.INTERVIEW_REQUEST;
import static fr.permanence.store.schema.Tables.KEEP_APART;
import static fr.permanence.store.schema.Tables.SERVICE_COUNT;
import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.ids.HalfDayId;
import fr.permanence.ids.MessageId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.merge.MovedKind;
import fr.permanence.people.merge.MovedRow;
import fr.permanence.store.PersonRows;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.KeepApartRecord;
import fr.permanence.store.schema.tables.records.VisitRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Moves what the desk keeps of a person to another, and brings it back. */
final class VisitFollowRepository {
    /** Rows that name one person and nothing else that must change. */
    static final List<MovedKind> PLAIN = List.of(
            new MovedKind(
                    "childHalfDay",
                    new PersonRows<>(CHILD_HALF_DAY.ID, CHILD_HALF_DAY.PERSON_ID, HalfDayId::value, HalfDayId::new)),
            new MovedKind(
                    "message",
                    new PersonRows<>(DESK_MESSAGE.ID, DESK_MESSAGE.PERSON_ID, MessageId::value, MessageId::new)),
            new MovedKind("attachment", new PersonRows<>(ATTACHMENT.ID, ATTACHMENT.PERSON_ID, id -> id, id -> id)));

    private final DSLContext sql;

    VisitFollowRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    int countVisits(PersonId person) {
        return sql.fetchCount(VISIT, VISIT.PERSON_ID.eq(person));
    }

    int countServices(PersonId person) {
        return sql.fetchCount(sql.selectOne()
                .from(SERVICE_COUNT)
                .join(VISIT)
                .on(VISIT.ID.eq(SERVICE_COUNT.VISIT_ID))
                .where(VISIT.PERSON_ID.eq(person)));
    }

    int countInterviews(PersonId person) {
        return sql.fetchCount(sql.selectOne()
                .from(INTERVIEW_REQUEST)
                .join(VISIT)
                .on(VISIT.ID.eq(INTERVIEW_REQUEST.VISIT_ID))
                .where(VISIT.PERSON_ID.eq(person)));
    }

    int countKeptApart(PersonId person) {
        return sql.fetchCount(KEEP_APART, isOf(person).and(KEEP_APART.ENDED_AT.isNull()));
    }

    /**
     * Moves her visits; each takes the first number of its day, from its own on, that is free. So the same two files made
     * one again after they came apart number the day as before.
     */
    List<MovedRow> moveVisits(PersonId gone, PersonId kept) {
        Map<LocalDate, Set<Short>> taken = new HashMap<>();
        sql.select(VISIT.VISIT_DAY, VISIT.NTH)
                .from(VISIT)
                .where(VISIT.PERSON_ID.eq(kept))
                .forEach(row -> taken.computeIfAbsent(row.value1(), day -> new HashSet<>())
                        .add(row.value2()));
        List<MovedRow> moved = new ArrayList<>();
        for (VisitRecord visit : sql.selectFrom(VISIT)
                .where(VISIT.PERSON_ID.eq(gone))
                .orderBy(VISIT.VISIT_DAY, VISIT.NTH)
                .fetch()) {
            moved.add(new MovedRow(VisitsFollow.VISIT, visit.getId().value(), String.valueOf(visit.getNth())));
            Set<Short> ofDay = taken.computeIfAbsent(visit.getVisitDay(), day -> new HashSet<>());
            short nth = visit.getNth();
            while (!ofDay.add(nth)) nth++;
            give(visit.getId(), kept, nth);
        }
        return moved;
    }

    void bringBackVisits(PersonId gone, PersonId kept, List<MovedRow> rows) {
        for (MovedRow row : rows) {
            if (!row.kind().equals(VisitsFollow.VISIT)) continue;
            VisitId id = new VisitId(row.id());
            boolean isStillHers = sql.fetchExists(VISIT, VISIT.ID.eq(id).and(VISIT.PERSON_ID.eq(kept)));
            if (isStillHers) give(id, gone, Short.parseShort(row.was()));
        }
    }

    private void give(VisitId id, PersonId person, short nth) {
        sql.update(VISIT)
                .set(VISIT.PERSON_ID, person)
                .set(VISIT.NTH, nth)
                .where(VISIT.ID.eq(id))
                .execute();
    }

    /** Who was kept apart from her is kept apart from the other; the pair that would be one with herself ends. */
    List<MovedRow> moveKeptApart(PersonId gone, PersonId kept) {
        List<MovedRow> moved = new ArrayList<>();
        for (KeepApartRecord pair : sql.selectFrom(KEEP_APART).where(isOf(gone)).fetch()) {
            PersonId other = pair.getFirstId().equals(gone) ? pair.getSecondId() : pair.getFirstId();
            if (!other.equals(kept)) {
                moved.add(new MovedRow(VisitsFollow.KEEP_APART, pair.getId(), ""));
                pair(pair.getId(), kept, other);
            } else if (pair.getEndedAt() == null) {
                moved.add(new MovedRow(VisitsFollow.KEEP_APART, pair.getId(), "ended"));
                end(pair.getId(), pair.getSinceAt());
            }
        }
        return moved;
    }

    void bringBackKeptApart(PersonId gone, PersonId kept, List<MovedRow> rows) {
        for (MovedRow row : rows) {
            if (!row.kind().equals(VisitsFollow.KEEP_APART)) continue;
            if (!row.was().isEmpty()) end(row.id(), null);
            else
                sql.selectFrom(KEEP_APART)
                        .where(KEEP_APART.ID.eq(row.id()))
                        .and(isOf(kept))
                        .forEach(pair -> pair(
                                pair.getId(),
                                gone,
                                pair.getFirstId().equals(kept) ? pair.getSecondId() : pair.getFirstId()));
        }
    }

    private void pair(long id, PersonId one, PersonId other) {
        boolean inOrder = one.value() < other.value();
        sql.update(KEEP_APART)
                .set(KEEP_APART.FIRST_ID, inOrder ? one : other)
                .set(KEEP_APART.SECOND_ID, inOrder ? other : one)
                .where(KEEP_APART.ID.eq(id))
                .execute();
    }

    private void end(long id, @org.jspecify.annotations.Nullable Instant at) {
        sql.update(KEEP_APART)
                .set(KEEP_APART.ENDED_AT, at)
                .where(KEEP_APART.ID.eq(id))
                .execute();
    }

    private static Condition isOf(PersonId person) {
        return KEEP_APART.FIRST_ID.eq(person).or(KEEP_APART.SECOND_ID.eq(person));
    }
}
