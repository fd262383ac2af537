package fr.permanence.activities.attendance;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A whole term of one activity: people by name down, sessions across.
 *
 * @param marks what was marked, by person, then session; who is not marked is absent from it
 * @param expected in which sessions each has a place
 * @param missed in which sessions she is away: where she has a place and nobody marked her, she is excused
 */
public record AttendanceGrid(
        List<ActivitySession> sessions,
        List<Line> people,
        Map<PersonId, Map<SessionId, Mark>> marks,
        Map<PersonId, Set<SessionId>> expected,
        Map<PersonId, Set<SessionId>> missed) {
    public AttendanceGrid {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
        marks = Map.copyOf(marks);
        expected = Map.copyOf(expected);
        missed = Map.copyOf(missed);
    }

    /** One person of it. */
    public record Line(PersonId person, String chosenName) {
        @Override
        public String toString() {
            return "Line[" + person + "]";
        }
    }

    /** Her mark in this session; excused too where she is away and nobody marked her. */
    public Optional<Mark> mark(PersonId person, SessionId session) {
        Optional<Mark> byHand = marked(person, session);
        return byHand.isEmpty() && isExcused(person, session) ? Optional.of(Mark.EXCUSED) : byHand;
    }

    private Optional<Mark> marked(PersonId person, SessionId session) {
        return Optional.ofNullable(marks.getOrDefault(person, Map.of()).get(session));
    }

    private boolean isExcused(PersonId person, SessionId session) {
        return has(missed, person, session) && has(expected, person, session);
    }

    private static boolean has(Map<PersonId, Set<SessionId>> among, PersonId person, SessionId session) {
        return among.getOrDefault(person, Set.of()).contains(session);
    }

    /** How often she came. */
    public Rate rate(PersonId person) {
        return AttendanceRules.rate(
                sessions.stream().flatMap(of -> mark(person, of.id()).stream()).toList());
    }

    /** How many came to this session. */
    public Rate rate(SessionId session) {
        return AttendanceRules.rate(people.stream()
                .flatMap(who -> mark(who.person(), session).stream())
                .toList());
    }

    /** How often all of them came. */
    public Rate rate() {
        return AttendanceRules.rate(people.stream()
                .flatMap(who -> sessions.stream().flatMap(of -> mark(who.person(), of.id()).stream()))
                .toList());
    }

    /**
     * How many times in a row she was marked absent, up to the last session in which she was marked; what she misses because
     * she is away, before or later, says nothing of it. It is a reason to ask after her, never one to shut her out.
     */
    public int missedInARow(PersonId person) {
        int missed = 0;
        for (ActivitySession of : sessions.reversed()) {
            Optional<Mark> mark = marked(person, of.id());
            if (mark.isEmpty()) continue;
            if (mark.get() != Mark.ABSENT) return missed;
            missed++;
        }
        return missed;
    }

    @Override
    public String toString() {
        return "AttendanceGrid";
    }
}
