package fr.permanence.activities.attendance;

import static java.util.stream.Collectors.toMap;

import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.attendance.DeskActivity.Standing;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.EnrolmentState;
import fr.permanence.activities.signups.PlaceQueries;
import fr.permanence.activities.signups.PlaceQueries.Waits;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What some people have to do with the sessions of one day, read for the desk: only theirs, only that day. */
final class DeskDay {
    private final List<ActivitySession> sessions;
    private final Map<ActivityId, Activity> activities;
    private final Map<PersonId, Map<SessionId, DeskActivity>> hers = new HashMap<>();
    private final Map<PersonId, Map<SessionId, Mark>> marks = new HashMap<>();

    private DeskDay(List<ActivitySession> sessions, Map<ActivityId, Activity> activities) {
        this.sessions = sessions;
        this.activities = activities;
    }

    static Map<PersonId, List<DeskActivity>> read(Transaction tx, Collection<PersonId> people, LocalDate day) {
        List<ActivitySession> sessions = Sessions.onWithin(tx, List.of(day));
        if (sessions.isEmpty() || people.isEmpty()) return Map.of();
        List<ActivityId> ids =
                sessions.stream().map(ActivitySession::activity).distinct().toList();
        Map<ActivityId, Activity> activities =
                Activities.within(tx, ids).stream().collect(toMap(Activity::id, activity -> activity));
        return new DeskDay(sessions, activities).read(tx, new HashSet<>(people));
    }

    private Map<PersonId, List<DeskActivity>> read(Transaction tx, Set<PersonId> people) {
        for (Attendance mark : new AttendanceRepository(tx)
                .of(sessions.stream().map(ActivitySession::id).toList()))
            if (people.contains(mark.person()))
                marks.computeIfAbsent(mark.person(), id -> new HashMap<>()).put(mark.session(), mark.mark());
        LocalDate first = sessions.stream()
                .map(ActivitySession::plannedDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        for (Enrolment place : PlaceQueries.within(tx, people, first)) add(place);
        for (Waits waits : PlaceQueries.waitsWithin(tx, people)) add(waits);
        marks.forEach((person, all) -> all.keySet().forEach(id -> addIfNew(person, session(id), Standing.WALK_IN)));
        return byTime();
    }

    private void add(Enrolment place) {
        if (place.state() != EnrolmentState.HELD) return;
        for (ActivitySession of : sessions) {
            if (!of.activity().equals(place.activity()) || !place.isFor(of.id(), of.plannedDay())) continue;
            boolean absent = place.absences().contains(of.id());
            addIfNew(place.person(), of, absent ? Standing.SAID_ABSENT : Standing.HAS_A_PLACE);
        }
    }

    /** Who waits for the whole activity waits for its session of today too. A cancelled one nobody waits for. */
    private void add(Waits waits) {
        for (ActivitySession of : sessions) {
            SessionId only = waits.session();
            boolean isFor = of.activity().equals(waits.activity()) && (only == null || only.equals(of.id()));
            if (isFor && !of.isCancelled())
                addIfNew(waits.person(), of, waits.isProposed() ? Standing.PROPOSED : Standing.WAITS);
        }
    }

    private void addIfNew(PersonId person, ActivitySession of, Standing standing) {
        Activity activity = Objects.requireNonNull(activities.get(of.activity()));
        hers.computeIfAbsent(person, id -> new HashMap<>())
                .putIfAbsent(of.id(), new DeskActivity(activity, of, standing, mark(person, of.id())));
    }

    private @Nullable Mark mark(PersonId person, SessionId of) {
        return marks.getOrDefault(person, Map.of()).get(of);
    }

    private ActivitySession session(SessionId id) {
        return sessions.stream().filter(of -> of.id().equals(id)).findFirst().orElseThrow();
    }

    private Map<PersonId, List<DeskActivity>> byTime() {
        Map<PersonId, List<DeskActivity>> sorted = new HashMap<>();
        hers.forEach((person, all) -> sorted.put(
                person,
                all.values().stream()
                        .sorted(Comparator.comparing(
                                        (DeskActivity line) -> line.session().from())
                                .thenComparingLong(line -> line.session().id().value()))
                        .toList()));
        return sorted;
    }
}
