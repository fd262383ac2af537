package fr.permanence.activities.attendance;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.AwayThen;
import fr.permanence.activities.signups.AwayThen.Hours;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.PlaceQueries;
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
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people miss because they are away. It is found anew whenever attendance is read and never written, so that it cannot be
 * out of date.
 */
final class Missed {
    private final AwayThen away;

    Missed(AwayThen away) {
        this.away = away;
    }

    /** Those of these sessions that each of these people misses; cancelled ones nobody does. Who misses none is absent. */
    Map<PersonId, Set<SessionId>> of(Transaction tx, Collection<PersonId> people, List<ActivitySession> sessions) {
        List<ActivitySession> held =
                sessions.stream().filter(of -> !of.isCancelled()).toList();
        if (held.isEmpty() || people.isEmpty()) return Map.of();
        List<LocalDate> days = held.stream().map(ActivitySession::day).sorted().toList();
        Map<PersonId, Set<SessionId>> missed = new HashMap<>();
        away.hours(tx, people, days.getFirst(), days.getLast())
                .forEach((person, hours) -> held.stream()
                        .filter(of -> hours.stream().anyMatch(each -> each.meets(of)))
                        .forEach(of -> missed.computeIfAbsent(person, id -> new HashSet<>())
                                .add(of.id())));
        return missed;
    }

    /** All sessions that she has a place in and misses, of every activity and year. */
    List<ActivitySession> of(Transaction tx, PersonId person) {
        List<Enrolment> places = PlaceQueries.within(tx, Set.of(person), LocalDate.EPOCH);
        if (places.isEmpty()) return List.of();
        LocalDate first = places.stream()
                .map(Enrolment::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        // A session may be held earlier than it was planned for, and the place counts from the planned day.
        List<Hours> hers = away.hours(tx, List.of(person), first.minusYears(1), Enrolment.OPEN)
                .getOrDefault(person, List.of());
        if (hers.isEmpty()) return List.of();
        return Sessions.onWithin(
                        tx, hers.stream().flatMap(Missed::days).distinct().toList())
                .stream()
                .filter(of -> !of.isCancelled()
                        && hers.stream().anyMatch(hours -> hours.meets(of))
                        && places.stream().anyMatch(place -> isIn(place, of)))
                .toList();
    }

    private static Stream<LocalDate> days(Hours hours) {
        return hours.from().toLocalDate().datesUntil(hours.until().toLocalDate().plusDays(1));
    }

    private static boolean isIn(Enrolment place, ActivitySession of) {
        return place.activity().equals(of.activity()) && place.takes(of.id(), of.plannedDay());
    }
}
