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
 * @param marks by person, then session; who is not marked is absent from it
 * @param expected in which sessions each has a place
 */
public record AttendanceGrid(
        List<ActivitySession> sessions,
        List<Line> people,
        Map<PersonId, Map<SessionId, Mark>> marks,
        Map<PersonId, Set<SessionId>> expected) {
    public AttendanceGrid {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
        marks = Map.copyOf(marks);
        expected = Map.copyOf(expected);
    }

    /** One person of it. */
    public record Line(PersonId person, String chosenName) {
        @Override
        public String toString() {
            return "Line[" + person + "]";
        }
    }

    /** Her mark in this session. */
    public Optional<Mark> mark(PersonId person, SessionId session) {
        return Optional.ofNullable(marks.getOrDefault(person, Map.of()).get(session));
    }

    /** How often she came. */
    public Rate rate(PersonId person) {
        return AttendanceRules.rate(marks.getOrDefault(person, Map.of()).values());
    }

    /** How many came to this session. */
    public Rate rate(SessionId session) {
        return AttendanceRules.rate(marks.values().stream()
                .flatMap(hers -> Optional.ofNullable(hers.get(session)).stream())
                .toList());
    }

    /** How often all of them came. */
    public Rate rate() {
        return AttendanceRules.rate(
                marks.values().stream().flatMap(hers -> hers.values().stream()).toList());
    }

    /**
     * How many times in a row she was marked absent, up to the last session in which she was marked. It is a reason to ask after
     * her, never one to shut her out.
     */
    public int missedInARow(PersonId person) {
        int missed = 0;
        for (ActivitySession of : sessions.reversed()) {
            Optional<Mark> mark = mark(person, of.id());
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
