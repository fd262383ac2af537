package fr.permanence.activities.sessions;

import static fr.permanence.store.schema.Tables.ACTIVITY_GAP;
import static fr.permanence.store.schema.Tables.ACTIVITY_SERIES;
import static fr.permanence.store.schema.Tables.ACTIVITY_SESSION;
import static fr.permanence.store.schema.Tables.ATTENDANCE;
import static fr.permanence.store.schema.Tables.ENROLMENT;
import static fr.permanence.store.schema.Tables.ENROLMENT_ABSENCE;
import static fr.permanence.store.schema.Tables.SESSION_TOLD;
import static fr.permanence.store.schema.Tables.WAITING;

import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SeriesId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.ActivityGapRecord;
import fr.permanence.store.schema.tables.records.ActivitySeriesRecord;
import fr.permanence.store.schema.tables.records.ActivitySessionRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps series and their sessions. */
final class SessionRepository {
    private final DSLContext sql;

    SessionRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static void insert(RowChanges changes, Planned series) {
        changes.insert(toRow(series));
        series.gaps().forEach((day, why) -> changes.insert(new ActivityGapRecord(series.id(), day, why.name())));
    }

    /** Writes the rule; gaps that are no longer of it go. */
    void update(RowChanges changes, Planned series) {
        for (ActivityGapRecord gap : sql.selectFrom(ACTIVITY_GAP)
                .where(ACTIVITY_GAP.SERIES_ID.eq(series.id()))
                .fetch()) if (!series.gaps().containsKey(gap.getGapDay())) changes.delete(gap);
        changes.update(toRow(series));
    }

    /** Writes those of these gaps that the series had not. */
    static void addGaps(RowChanges changes, Planned was, Map<LocalDate, GapReason> gaps) {
        gaps.forEach((day, why) -> {
            ActivityGapRecord gap = new ActivityGapRecord(was.id(), day, why.name());
            if (was.gaps().containsKey(day)) changes.update(gap);
            else changes.insert(gap);
        });
    }

    static void insert(RowChanges changes, ActivitySession session) {
        changes.insert(toRow(session));
    }

    static void update(RowChanges changes, ActivitySession session) {
        changes.update(toRow(session));
    }

    static void delete(RowChanges changes, ActivitySession session) {
        changes.delete(toRow(session));
    }

    Optional<ActivitySession> find(SessionId id) {
        return where(ACTIVITY_SESSION.ID.eq(id)).stream().findFirst();
    }

    List<ActivitySession> find(Collection<SessionId> ids) {
        return where(ACTIVITY_SESSION.ID.in(ids));
    }

    /** In the order in which they were planned. */
    List<ActivitySession> of(ActivityId activity) {
        return sql.selectFrom(ACTIVITY_SESSION)
                .where(ACTIVITY_SESSION.ACTIVITY_ID.eq(activity))
                .orderBy(ACTIVITY_SESSION.PLANNED_DAY, ACTIVITY_SESSION.PLANNED_AT, ACTIVITY_SESSION.ID)
                .fetch(SessionRepository::toSession);
    }

    /** Those of an activity that are planned or held on this day or later, and these. */
    List<ActivitySession> of(ActivityId activity, LocalDate from, Collection<SessionId> and) {
        return sql.selectFrom(ACTIVITY_SESSION)
                .where(ACTIVITY_SESSION.ACTIVITY_ID.eq(activity))
                .and(ACTIVITY_SESSION
                        .PLANNED_DAY
                        .ge(from)
                        .or(ACTIVITY_SESSION.SESSION_DAY.ge(from))
                        .or(ACTIVITY_SESSION.ID.in(and)))
                .orderBy(ACTIVITY_SESSION.PLANNED_DAY, ACTIVITY_SESSION.PLANNED_AT, ACTIVITY_SESSION.ID)
                .fetch(SessionRepository::toSession);
    }

    List<ActivitySession> of(SeriesId series) {
        return sql.selectFrom(ACTIVITY_SESSION)
                .where(ACTIVITY_SESSION.SERIES_ID.eq(series))
                .orderBy(ACTIVITY_SESSION.PLANNED_DAY, ACTIVITY_SESSION.PLANNED_AT, ACTIVITY_SESSION.ID)
                .fetch(SessionRepository::toSession);
    }

    List<ActivitySession> between(LocalDate first, LocalDate last) {
        return where(ACTIVITY_SESSION.SESSION_DAY.between(first, last));
    }

    List<ActivitySession> on(Collection<LocalDate> days) {
        return where(ACTIVITY_SESSION.SESSION_DAY.in(days));
    }

    private List<ActivitySession> where(Condition which) {
        return sql.selectFrom(ACTIVITY_SESSION)
                .where(which)
                .orderBy(ACTIVITY_SESSION.SESSION_DAY, ACTIVITY_SESSION.STARTS_AT, ACTIVITY_SESSION.ID)
                .fetch(SessionRepository::toSession);
    }

    Optional<Planned> series(SeriesId id) {
        return series(ACTIVITY_SERIES.ID.eq(id)).stream().findFirst();
    }

    List<Planned> seriesOf(ActivityId activity) {
        return series(ACTIVITY_SERIES.ACTIVITY_ID.eq(activity));
    }

    private List<Planned> series(Condition which) {
        return sql.selectFrom(ACTIVITY_SERIES)
                .where(which)
                .orderBy(ACTIVITY_SERIES.FIRST_DAY, ACTIVITY_SERIES.ID)
                .fetch()
                .map(row -> new Planned(
                        row.getId(),
                        row.getActivityId(),
                        RuleText.read(row.getFirstDay(), row.getRule()),
                        row.getStartsAt(),
                        row.getEndsAt(),
                        gaps(row.getId())));
    }

    private Map<LocalDate, GapReason> gaps(SeriesId id) {
        Map<LocalDate, GapReason> gaps = new TreeMap<>();
        sql.selectFrom(ACTIVITY_GAP)
                .where(ACTIVITY_GAP.SERIES_ID.eq(id))
                .forEach(row -> gaps.put(row.getGapDay(), GapReason.valueOf(row.getWhy())));
        return gaps;
    }

    /** Those in which somebody is marked. */
    Set<SessionId> marked(Collection<SessionId> among) {
        return new HashSet<>(sql.selectDistinct(ATTENDANCE.SESSION_ID)
                .from(ATTENDANCE)
                .where(ATTENDANCE.SESSION_ID.in(among))
                .fetch(ATTENDANCE.SESSION_ID));
    }

    /** Those of which something else speaks by name: a place, a wait or an absence of that one session, a call made. */
    Set<SessionId> spokenOf(Collection<SessionId> among) {
        Set<SessionId> spoken = new HashSet<>(marked(among));
        spoken.addAll(sql.selectDistinct(ENROLMENT.SESSION_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.SESSION_ID.in(among))
                .fetch(ENROLMENT.SESSION_ID));
        spoken.addAll(sql.selectDistinct(WAITING.SESSION_ID)
                .from(WAITING)
                .where(WAITING.SESSION_ID.in(among))
                .fetch(WAITING.SESSION_ID));
        spoken.addAll(sql.selectDistinct(ENROLMENT_ABSENCE.SESSION_ID)
                .from(ENROLMENT_ABSENCE)
                .where(ENROLMENT_ABSENCE.SESSION_ID.in(among))
                .fetch(ENROLMENT_ABSENCE.SESSION_ID));
        spoken.addAll(sql.selectDistinct(SESSION_TOLD.SESSION_ID)
                .from(SESSION_TOLD)
                .where(SESSION_TOLD.SESSION_ID.in(among))
                .fetch(SESSION_TOLD.SESSION_ID));
        return spoken;
    }

    private static ActivitySeriesRecord toRow(Planned series) {
        return new ActivitySeriesRecord(
                series.id(),
                series.activity(),
                RuleText.of(series.recurrence()).orElse(null),
                series.recurrence().first(),
                series.from(),
                series.to());
    }

    private static ActivitySessionRecord toRow(ActivitySession session) {
        return new ActivitySessionRecord(
                session.id(),
                session.activity(),
                session.series(),
                session.plannedDay(),
                session.plannedAt(),
                session.day(),
                session.from(),
                session.to(),
                session.room(),
                session.leader(),
                session.state().name(),
                session.reason(),
                session.revision());
    }

    private static ActivitySession toSession(ActivitySessionRecord row) {
        return new ActivitySession(
                row.getId(),
                row.getActivityId(),
                row.getSeriesId(),
                row.getPlannedDay(),
                row.getPlannedAt(),
                row.getSessionDay(),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getRoom(),
                row.getLeader(),
                SessionState.valueOf(row.getState()),
                row.getReason(),
                row.getRevision());
    }
}
