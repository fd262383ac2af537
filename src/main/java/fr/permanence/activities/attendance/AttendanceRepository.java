package fr.permanence.activities.attendance;

import static fr.permanence.store.schema.Tables.ACTIVITY_SESSION;
import static fr.permanence.store.schema.Tables.ATTENDANCE;
import static fr.permanence.store.schema.Tables.PERSON;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.AttendanceRecord;
import fr.permanence.store.schema.tables.records.PersonRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps marks. */
final class AttendanceRepository {
    private final DSLContext sql;

    AttendanceRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static void insert(RowChanges changes, Attendance mark, AccountId by) {
        changes.insert(toRow(mark, by));
    }

    static void update(RowChanges changes, Attendance mark, AccountId by) {
        changes.update(toRow(mark, by));
    }

    static void delete(RowChanges changes, Attendance mark, AccountId by) {
        changes.delete(toRow(mark, by));
    }

    Optional<Attendance> find(SessionId session, PersonId person) {
        return where(ATTENDANCE.SESSION_ID.eq(session).and(ATTENDANCE.PERSON_ID.eq(person))).stream()
                .findFirst();
    }

    List<Attendance> of(SessionId session) {
        return where(ATTENDANCE.SESSION_ID.eq(session));
    }

    List<Attendance> of(Collection<SessionId> sessions) {
        return where(ATTENDANCE.SESSION_ID.in(sessions));
    }

    private List<Attendance> where(Condition which) {
        return sql.selectFrom(ATTENDANCE).where(which).orderBy(ATTENDANCE.ID).fetch(AttendanceRepository::toMark);
    }

    /** Her marks, by activity, then session. */
    Map<ActivityId, Map<SessionId, Mark>> marksOf(PersonId person) {
        Map<ActivityId, Map<SessionId, Mark>> marks = new HashMap<>();
        sql.select(ACTIVITY_SESSION.ACTIVITY_ID, ATTENDANCE.SESSION_ID, ATTENDANCE.MARK)
                .from(ATTENDANCE)
                .join(ACTIVITY_SESSION)
                .on(ACTIVITY_SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .where(ATTENDANCE.PERSON_ID.eq(person))
                .forEach(row -> marks.computeIfAbsent(row.value1(), id -> new HashMap<>())
                        .put(row.value2(), Mark.valueOf(row.value3())));
        return marks;
    }

    /** When she was present in an activity, between two days, both included; the earliest first. */
    List<LocalDate> presentOn(PersonId person, ActivityId activity, LocalDate first, LocalDate last) {
        return sql.select(ACTIVITY_SESSION.SESSION_DAY)
                .from(ATTENDANCE)
                .join(ACTIVITY_SESSION)
                .on(ACTIVITY_SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .where(ATTENDANCE.PERSON_ID.eq(person))
                .and(ACTIVITY_SESSION.ACTIVITY_ID.eq(activity))
                .and(ATTENDANCE.MARK.eq(Mark.PRESENT.name()))
                .and(ACTIVITY_SESSION.SESSION_DAY.between(first, last))
                .orderBy(ACTIVITY_SESSION.SESSION_DAY)
                .fetch(ACTIVITY_SESSION.SESSION_DAY);
    }

    Map<PersonId, PersonRecord> people(Collection<PersonId> ids) {
        return sql.selectFrom(PERSON).where(PERSON.ID.in(ids)).fetchMap(PERSON.ID);
    }

    /** Takes away the marks that this check-in made, and says what they were. */
    List<Row> takeAway(VisitId visit) {
        List<Row> rows = sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.VISIT_ID.eq(visit))
                .orderBy(ATTENDANCE.ID)
                .fetch(row -> new Row(toMark(row), row.getRecordedBy()));
        sql.deleteFrom(ATTENDANCE).where(ATTENDANCE.VISIT_ID.eq(visit)).execute();
        return rows;
    }

    /** Puts back what was taken away; where she was marked by hand since, or the session is gone, that stays. */
    void putBack(Row row) {
        Attendance mark = row.mark();
        boolean isThere = sql.fetchExists(ACTIVITY_SESSION, ACTIVITY_SESSION.ID.eq(mark.session()));
        if (isThere && find(mark.session(), mark.person()).isEmpty()) sql.executeInsert(toRow(mark, row.by()));
    }

    /** A mark with who made it. */
    record Row(Attendance mark, AccountId by) {}

    boolean speaksOf(PersonId person) {
        return sql.fetchExists(ATTENDANCE, ATTENDANCE.PERSON_ID.eq(person));
    }

    AccountId by(Attendance mark) {
        AttendanceRecord row = sql.fetchOne(ATTENDANCE, ATTENDANCE.ID.eq(mark.id()));
        if (row == null) throw new IllegalStateException(mark.toString());
        return row.getRecordedBy();
    }

    private static AttendanceRecord toRow(Attendance mark, AccountId by) {
        return new AttendanceRecord(
                mark.id(), mark.session(), mark.person(), mark.mark().name(), mark.markedAt(), by, mark.visit());
    }

    private static Attendance toMark(AttendanceRecord row) {
        return new Attendance(
                row.getId(),
                row.getSessionId(),
                row.getPersonId(),
                Mark.valueOf(row.getMark()),
                row.getMarkedAt(),
                row.getVisitId());
    }
}
