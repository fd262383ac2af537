package fr.permanence.activities;

import static fr.permanence.store.schema.Tables.ACTIVITY;
import static fr.permanence.store.schema.Tables.ACTIVITY_SESSION;
import static fr.permanence.store.schema.Tables.ATTENDANCE;
import static fr.permanence.store.schema.Tables.ENROLMENT;
import static fr.permanence.store.schema.Tables.ENROLMENT_ABSENCE;
import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.Places;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.schema.tables.records.ActivityRecord;
import fr.permanence.store.schema.tables.records.ActivitySessionRecord;
import fr.permanence.store.schema.tables.records.AttendanceRecord;
import fr.permanence.store.schema.tables.records.EnrolmentAbsenceRecord;
import fr.permanence.store.schema.tables.records.EnrolmentRecord;
import fr.permanence.store.schema.tables.records.WaitingRecord;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The rows of activities as they stand in the store, looked at without any of the rules that wrote them. */
record PlaceRows(
        Instant now,
        List<ActivityRecord> activities,
        List<ActivitySessionRecord> sessions,
        List<EnrolmentRecord> enrolments,
        List<EnrolmentAbsenceRecord> absences,
        List<WaitingRecord> waiting,
        List<AttendanceRecord> attendance,
        Set<PersonId> listed) {

    static PlaceRows of(TestHouse house) {
        return house.open()
                .database()
                .read(tx -> new PlaceRows(
                        house.clock().instant(),
                        tx.sql().selectFrom(ACTIVITY).orderBy(ACTIVITY.ID).fetch(),
                        tx.sql()
                                .selectFrom(ACTIVITY_SESSION)
                                .orderBy(ACTIVITY_SESSION.ID)
                                .fetch(),
                        tx.sql().selectFrom(ENROLMENT).orderBy(ENROLMENT.ID).fetch(),
                        tx.sql()
                                .selectFrom(ENROLMENT_ABSENCE)
                                .orderBy(ENROLMENT_ABSENCE.ENROLMENT_ID, ENROLMENT_ABSENCE.SESSION_ID)
                                .fetch(),
                        tx.sql()
                                .selectFrom(WAITING)
                                .orderBy(WAITING.RANK_NO, WAITING.ID)
                                .fetch(),
                        tx.sql().selectFrom(ATTENDANCE).orderBy(ATTENDANCE.ID).fetch(),
                        new HashSet<>(tx.sql()
                                .select(PERSON.ID)
                                .from(PERSON)
                                .where(PERSON.BINNED_AT.isNull())
                                .and(PERSON.MERGED_INTO.isNull())
                                .fetch(PERSON.ID))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceRows rows && said().equals(rows.said());
    }

    @Override
    public int hashCode() {
        return said().hashCode();
    }

    private List<Object> said() {
        return List.of(activities, sessions, enrolments, absences, waiting, attendance, listed);
    }

    void keepTheirPromises() {
        for (ActivitySessionRecord session : sessions) {
            if (!isToCome(session)) continue;
            List<PersonId> holders = holders(session, false);
            assertThat(holders.size()).as("no overbooking").isLessThanOrEqualTo(capacity(session.getActivityId()));
            assertThat(holders(session, true)).as("nobody twice").doesNotHaveDuplicates();
            assertThat(listed).as("only who is in the lists").containsAll(holders);
        }
        List<List<Object>> waits = new ArrayList<>();
        for (WaitingRecord row : waiting) {
            if (!isStanding(row)) continue;
            waits.add(java.util.Arrays.asList(row.getActivityId(), row.getSessionId(), row.getPersonId()));
            assertThat(listed).contains(row.getPersonId());
        }
        assertThat(waits).as("nobody waits twice").doesNotHaveDuplicates();
    }

    private boolean isToCome(ActivitySessionRecord session) {
        Instant starts = session.getSessionDay()
                .atTime(session.getStartsAt())
                .atZone(HouseClock.ZONE)
                .toInstant();
        return session.getState().equals("PLANNED") && starts.isAfter(now);
    }

    private int capacity(ActivityId activity) {
        return activities.stream()
                .filter(row -> row.getId().equals(activity))
                .findFirst()
                .orElseThrow()
                .getCapacity();
    }

    private List<PersonId> holders(ActivitySessionRecord session, boolean absentToo) {
        List<PersonId> holders = new ArrayList<>();
        for (EnrolmentRecord row : enrolments) {
            boolean isFor = row.getSessionId() == null
                    ? row.getActivityId().equals(session.getActivityId())
                            && !session.getPlannedDay().isBefore(row.getFirstDay())
                            && !session.getPlannedDay().isAfter(row.getLastDay())
                    : row.getSessionId().equals(session.getId());
            boolean isAbsent = absences.stream()
                    .anyMatch(absence -> absence.getEnrolmentId().equals(row.getId())
                            && absence.getSessionId().equals(session.getId()));
            if (isFor && row.getState().equals("HELD") && (absentToo || !isAbsent)) holders.add(row.getPersonId());
        }
        return holders;
    }

    private static boolean isStanding(WaitingRecord row) {
        return row.getState().equals("WAITING") || row.getState().equals("PROPOSED");
    }

    /** Who stands in the lists in their order, of those who stand in the other's too. */
    List<List<Object>> standing(PlaceRows other) {
        Set<Object> theirs = new HashSet<>();
        other.waiting.stream().filter(PlaceRows::isStanding).forEach(row -> theirs.add(row.getId()));
        List<List<Object>> standing = new ArrayList<>();
        for (WaitingRecord row : waiting)
            if (isStanding(row) && theirs.contains(row.getId()))
                standing.add(List.of(row.getActivityId(), row.getId(), row.getRankNo()));
        return standing;
    }

    List<AttendanceRecord> marks() {
        return attendance;
    }

    /** What the program says aloud of a course is what the rows say. */
    void countsAreTheirRows(Course course) {
        var said = course.services().places().placesBySession(course.id());
        for (ActivitySessionRecord session : sessions) {
            if (!session.getActivityId().equals(course.id()) || !isToCome(session)) continue;
            Places places = Objects.requireNonNull(said.get(session.getId()));
            assertThat(places.taken()).isEqualTo(holders(session, false).size());
            assertThat(places.waiting()).isEqualTo(waitingFor(course.id(), session.getId()));
            if (places.waiting() > 0) assertThat(places.free()).isZero();
        }
        Places whole = course.services().places().places(course.id());
        assertThat(whole.waiting()).isEqualTo(waitingFor(course.id(), null));
        if (whole.waiting() > 0) assertThat(whole.free()).isZero();
        assertThat(course.sessions().stream().map(ActivitySession::id).toList()).doesNotHaveDuplicates();
    }

    private int waitingFor(ActivityId course, @org.jspecify.annotations.Nullable SessionId session) {
        return (int) waiting.stream()
                .filter(row -> row.getActivityId().equals(course)
                        && isStanding(row)
                        && Objects.equals(row.getSessionId(), session))
                .count();
    }

    @Override
    public String toString() {
        return "PlaceRows";
    }
}
