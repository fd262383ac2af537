package fr.permanence.activities.follow;

import static fr.permanence.store.schema.Tables.ATTENDANCE;
import static fr.permanence.store.schema.Tables.ENROLMENT;
import static fr.permanence.store.schema.Tables.ENROLMENT_ABSENCE;
import static fr.permanence.store.schema.Tables.WAITING;

import fr.permanence.access.Session;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.EnrolmentState;
import fr.permanence.activities.waiting.RankReason;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.activities.waiting.WaitingStep;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.AttendanceId;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.WaitingId;
import fr.permanence.ids.WaitingStepId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.EnrolmentRecord;
import fr.permanence.store.schema.tables.records.WaitingRecord;
import fr.permanence.store.schema.tables.records.WaitingStepRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Gives places, waits and marks of one person to another, and takes them back. */
final class FollowRepository {
    private final DSLContext sql;

    FollowRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    int countPlaces(PersonId person) {
        return sql.fetchCount(ENROLMENT, ENROLMENT.PERSON_ID.eq(person));
    }

    int countWaits(PersonId person) {
        return sql.fetchCount(WAITING, WAITING.PERSON_ID.eq(person));
    }

    int countMarks(PersonId person) {
        return sql.fetchCount(ATTENDANCE, ATTENDANCE.PERSON_ID.eq(person));
    }

    List<Enrolment> places(PersonId person, EnrolmentState state) {
        return sql.selectFrom(ENROLMENT)
                .where(ENROLMENT.PERSON_ID.eq(person))
                .and(ENROLMENT.STATE.eq(state.name()))
                .orderBy(ENROLMENT.ID)
                .fetch(FollowRepository::toEnrolment);
    }

    Optional<Enrolment> place(EnrolmentId id) {
        return sql.selectFrom(ENROLMENT)
                .where(ENROLMENT.ID.eq(id))
                .fetchOptional()
                .map(FollowRepository::toEnrolment);
    }

    void give(EnrolmentId id, PersonId to) {
        sql.update(ENROLMENT)
                .set(ENROLMENT.PERSON_ID, to)
                .where(ENROLMENT.ID.eq(id))
                .execute();
    }

    void turn(EnrolmentId id, EnrolmentState state) {
        sql.update(ENROLMENT)
                .set(ENROLMENT.STATE, state.name())
                .where(ENROLMENT.ID.eq(id))
                .execute();
    }

    void reach(EnrolmentId id, LocalDate first, LocalDate last) {
        sql.update(ENROLMENT)
                .set(ENROLMENT.FIRST_DAY, first)
                .set(ENROLMENT.LAST_DAY, last)
                .where(ENROLMENT.ID.eq(id))
                .execute();
    }

    void delete(EnrolmentId id) {
        sql.deleteFrom(ENROLMENT_ABSENCE)
                .where(ENROLMENT_ABSENCE.ENROLMENT_ID.eq(id))
                .execute();
        sql.deleteFrom(ENROLMENT).where(ENROLMENT.ID.eq(id)).execute();
    }

    List<WaitingEntry> waits(PersonId person) {
        return sql.selectFrom(WAITING)
                .where(WAITING.PERSON_ID.eq(person))
                .orderBy(WAITING.ID)
                .fetch(FollowRepository::toEntry);
    }

    Optional<WaitingEntry> wait(WaitingId id) {
        return sql.selectFrom(WAITING).where(WAITING.ID.eq(id)).fetchOptional().map(FollowRepository::toEntry);
    }

    void give(WaitingId id, PersonId to) {
        sql.update(WAITING).set(WAITING.PERSON_ID, to).where(WAITING.ID.eq(id)).execute();
    }

    void turn(WaitingId id, WaitingState state) {
        sql.update(WAITING)
                .set(WAITING.STATE, state.name())
                .where(WAITING.ID.eq(id))
                .execute();
    }

    void rank(WaitingId id, long rank, RankReason why, LocalDate since) {
        sql.update(WAITING)
                .set(WAITING.RANK_NO, rank)
                .set(WAITING.RANK_WHY, why.name())
                .set(WAITING.RANK_DAY, since)
                .where(WAITING.ID.eq(id))
                .execute();
    }

    long beforeAll(ActivityId activity) {
        Long first = sql.select(DSL.min(WAITING.RANK_NO))
                .from(WAITING)
                .where(WAITING.ACTIVITY_ID.eq(activity))
                .fetchOne(0, Long.class);
        return first == null ? 0 : first - 1;
    }

    void insert(WaitingEntry entry, WaitingStepId step, Instant at, Session by) {
        sql.executeInsert(new WaitingRecord(
                entry.id(),
                entry.activity(),
                entry.person(),
                entry.session(),
                entry.askedAt(),
                entry.rankNo(),
                entry.rankWhy().name(),
                entry.rankDay(),
                entry.state().name(),
                entry.enrolment(),
                by.account()));
        sql.executeInsert(new WaitingStepRecord(
                step, entry.id(), WaitingStep.Kind.CAME_BACK.name(), at, null, by.account(), by.name()));
    }

    /** Her marks, by session. */
    Map<SessionId, MarkRow> marks(PersonId person) {
        Map<SessionId, MarkRow> marks = new HashMap<>();
        sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.PERSON_ID.eq(person))
                .forEach(row -> marks.put(
                        row.getSessionId(), new MarkRow(row.getId(), row.getSessionId(), Mark.valueOf(row.getMark()))));
        return marks;
    }

    /** One mark. */
    record MarkRow(AttendanceId id, SessionId session, Mark mark) {}

    void giveMark(AttendanceId id, PersonId from, PersonId to) {
        sql.update(ATTENDANCE)
                .set(ATTENDANCE.PERSON_ID, to)
                .where(ATTENDANCE.ID.eq(id))
                .and(ATTENDANCE.PERSON_ID.eq(from))
                .execute();
    }

    /** Marks it otherwise, if it is still marked so. */
    void mark(AttendanceId id, Mark from, Mark to) {
        sql.update(ATTENDANCE)
                .set(ATTENDANCE.MARK, to.name())
                .where(ATTENDANCE.ID.eq(id))
                .and(ATTENDANCE.MARK.eq(from.name()))
                .execute();
    }

    private static Enrolment toEnrolment(EnrolmentRecord row) {
        return new Enrolment(
                row.getId(),
                row.getActivityId(),
                row.getPersonId(),
                row.getSessionId(),
                row.getFirstDay(),
                row.getLastDay(),
                EnrolmentState.valueOf(row.getState()),
                row.getSignedAt(),
                Set.of());
    }

    private static WaitingEntry toEntry(WaitingRecord row) {
        return new WaitingEntry(
                row.getId(),
                row.getActivityId(),
                row.getPersonId(),
                row.getSessionId(),
                row.getAskedAt(),
                row.getRankNo(),
                RankReason.valueOf(row.getRankWhy()),
                row.getRankDay(),
                WaitingState.valueOf(row.getState()),
                row.getEnrolmentId());
    }
}
