package fr.permanence.activities.signups;

import static fr.permanence.store.schema.Tables.ENROLMENT;
import static fr.permanence.store.schema.Tables.ENROLMENT_ABSENCE;
import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.SESSION_TOLD;
import static fr.permanence.store.schema.Tables.WAITING;

import fr.permanence.activities.signups.PlaceQueries.Waits;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.OneByOne;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.EnrolmentAbsenceRecord;
import fr.permanence.store.schema.tables.records.EnrolmentRecord;
import fr.permanence.store.schema.tables.records.SessionToldRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps places, absences, and who was told of a cancelled session. */
final class PlaceRepository {
    /** States of a waiting list as they are written, of those who stand in it. */
    private static final String WAITS = "WAITING";

    private static final String PROPOSED = "PROPOSED";

    private final DSLContext sql;

    PlaceRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static void insert(RowChanges changes, Enrolment enrolment, AccountId by) {
        changes.insert(toRow(enrolment, by));
    }

    /** Writes its days and its state; whoever wrote it first stays. */
    void update(RowChanges changes, Enrolment enrolment) {
        EnrolmentRecord row = sql.fetchOne(ENROLMENT, ENROLMENT.ID.eq(enrolment.id()));
        if (row != null) changes.update(toRow(enrolment, row.getRecordedBy()));
    }

    /** Removes a place with its absences. */
    void delete(RowChanges changes, Enrolment enrolment) {
        for (EnrolmentAbsenceRecord absence : sql.selectFrom(ENROLMENT_ABSENCE)
                .where(ENROLMENT_ABSENCE.ENROLMENT_ID.eq(enrolment.id()))
                .fetch()) changes.delete(absence);
        EnrolmentRecord row = sql.fetchOne(ENROLMENT, ENROLMENT.ID.eq(enrolment.id()));
        if (row != null) changes.delete(row);
    }

    static void insertAbsence(RowChanges changes, Enrolment enrolment, SessionId session, Instant at, AccountId by) {
        changes.insert(new EnrolmentAbsenceRecord(enrolment.id(), session, enrolment.activity(), at, by));
    }

    void deleteAbsence(RowChanges changes, EnrolmentId enrolment, SessionId session) {
        EnrolmentAbsenceRecord row = sql.fetchOne(
                ENROLMENT_ABSENCE,
                ENROLMENT_ABSENCE.ENROLMENT_ID.eq(enrolment).and(ENROLMENT_ABSENCE.SESSION_ID.eq(session)));
        if (row != null) changes.delete(row);
    }

    Optional<Enrolment> find(EnrolmentId id) {
        return where(ENROLMENT.ID.eq(id)).stream().findFirst();
    }

    /** Those of an activity that end no earlier than this day. */
    List<Enrolment> of(ActivityId activity, LocalDate from) {
        return where(ENROLMENT.ACTIVITY_ID.eq(activity).and(ENROLMENT.LAST_DAY.ge(from)));
    }

    /** Those of a person that end no earlier than this day. */
    List<Enrolment> of(PersonId person, LocalDate from) {
        return where(ENROLMENT.PERSON_ID.eq(person).and(ENROLMENT.LAST_DAY.ge(from)));
    }

    /** Those of these people that end no earlier than this day. */
    List<Enrolment> of(Collection<PersonId> people, LocalDate from) {
        if (people.isEmpty()) return List.of();
        OneByOne<PersonId> who = OneByOne.of(people, ENROLMENT.PERSON_ID);
        List<EnrolmentRecord> rows = sql.select(ENROLMENT.fields())
                .from(who.table())
                .join(ENROLMENT)
                .on(ENROLMENT.PERSON_ID.eq(who.id()))
                .and(ENROLMENT.LAST_DAY.ge(from))
                .orderBy(ENROLMENT.ID)
                .fetchInto(ENROLMENT);
        return withAbsences(rows);
    }

    private List<Enrolment> where(Condition which) {
        return withAbsences(
                sql.selectFrom(ENROLMENT).where(which).orderBy(ENROLMENT.ID).fetch());
    }

    private List<Enrolment> withAbsences(List<EnrolmentRecord> rows) {
        if (rows.isEmpty()) return List.of();
        OneByOne<EnrolmentId> of =
                OneByOne.of(rows.stream().map(EnrolmentRecord::getId).toList(), ENROLMENT_ABSENCE.ENROLMENT_ID);
        Map<EnrolmentId, List<SessionId>> absences = sql.select(
                        ENROLMENT_ABSENCE.ENROLMENT_ID, ENROLMENT_ABSENCE.SESSION_ID)
                .from(of.table())
                .join(ENROLMENT_ABSENCE)
                .on(ENROLMENT_ABSENCE.ENROLMENT_ID.eq(of.id()))
                .fetchGroups(ENROLMENT_ABSENCE.ENROLMENT_ID, ENROLMENT_ABSENCE.SESSION_ID);
        return rows.stream()
                .map(row -> toEnrolment(row, new HashSet<>(absences.getOrDefault(row.getId(), List.of()))))
                .toList();
    }

    /** What these people wait for, a whole activity or one session. */
    List<Waits> waits(Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        OneByOne<PersonId> who = OneByOne.of(people, WAITING.PERSON_ID);
        return sql.select(WAITING.fields())
                .from(who.table())
                .join(WAITING)
                .on(WAITING.PERSON_ID.eq(who.id()))
                .where(WAITING.STATE.in(WAITS, PROPOSED))
                .orderBy(WAITING.ID)
                .fetch(row -> new Waits(
                        row.get(WAITING.PERSON_ID),
                        row.get(WAITING.ACTIVITY_ID),
                        row.get(WAITING.SESSION_ID),
                        row.get(WAITING.STATE).equals(PROPOSED)));
    }

    /** Who stands in the waiting lists of an activity, in their order. */
    List<Waiter> waiting(ActivityId activity) {
        return sql.selectFrom(WAITING)
                .where(WAITING.ACTIVITY_ID.eq(activity))
                .and(WAITING.STATE.in(WAITS, PROPOSED))
                .orderBy(WAITING.RANK_NO, WAITING.ID)
                .fetch(row -> new Waiter(
                        row.getId(),
                        row.getPersonId(),
                        row.getSessionId(),
                        row.getState().equals(PROPOSED)));
    }

    /** Whether all of these people are in the lists. */
    boolean areListed(Collection<PersonId> people) {
        Set<PersonId> all = new HashSet<>(people);
        return sql.fetchCount(
                        PERSON, PERSON.ID.in(all).and(PERSON.BINNED_AT.isNull()).and(PERSON.MERGED_INTO.isNull()))
                == all.size();
    }

    boolean speaksOf(PersonId person) {
        return sql.fetchExists(ENROLMENT, ENROLMENT.PERSON_ID.eq(person))
                || sql.fetchExists(WAITING, WAITING.PERSON_ID.eq(person));
    }

    Set<PersonId> told(SessionId session) {
        return new HashSet<>(sql.select(SESSION_TOLD.PERSON_ID)
                .from(SESSION_TOLD)
                .where(SESSION_TOLD.SESSION_ID.eq(session))
                .fetch(SESSION_TOLD.PERSON_ID));
    }

    static void insertTold(RowChanges changes, SessionId session, PersonId person, Instant at, AccountId by) {
        changes.insert(new SessionToldRecord(session, person, at, by));
    }

    void deleteTold(RowChanges changes, SessionId session, PersonId person) {
        SessionToldRecord row =
                sql.fetchOne(SESSION_TOLD, SESSION_TOLD.SESSION_ID.eq(session).and(SESSION_TOLD.PERSON_ID.eq(person)));
        if (row != null) changes.delete(row);
    }

    private static EnrolmentRecord toRow(Enrolment enrolment, AccountId by) {
        return new EnrolmentRecord(
                enrolment.id(),
                enrolment.activity(),
                enrolment.person(),
                enrolment.session(),
                enrolment.first(),
                enrolment.last(),
                enrolment.state().name(),
                enrolment.signedAt(),
                by);
    }

    private static Enrolment toEnrolment(EnrolmentRecord row, Set<SessionId> absences) {
        return new Enrolment(
                row.getId(),
                row.getActivityId(),
                row.getPersonId(),
                row.getSessionId(),
                row.getFirstDay(),
                row.getLastDay(),
                EnrolmentState.valueOf(row.getState()),
                row.getSignedAt(),
                absences);
    }
}
