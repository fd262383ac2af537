package fr.permanence.activities.ui.session;

import fr.permanence.activities.Activity;
import fr.permanence.activities.fairness.NeverServed;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.activities.waiting.WaitingLists.Due;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who waits beside one session.
 *
 * @param whole the list of the whole activity, who is next first
 * @param once the list of this session alone
 * @param dueWhole who is next, when a place in the whole activity can be proposed; or null
 * @param dueOnce the same for this session alone
 * @param served how many places each of them was given this year; who had none is absent
 * @param others in which other activities each of them has a place now
 * @param never who of them never had a place in anything; known to the coordinator alone
 * @param untold sessions to come that are cancelled and of which somebody was not told yet
 */
record QueueShown(
        List<WaitingLine> whole,
        List<WaitingLine> once,
        @Nullable WaitingLine dueWhole,
        @Nullable WaitingLine dueOnce,
        Map<PersonId, Integer> served,
        Map<PersonId, List<Activity>> others,
        Set<PersonId> never,
        List<Untold> untold) {
    private static final int WEEKS_AHEAD = 8;
    /** Before the house was. */
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    /** A cancelled session, and how many of whom it concerns were not told. */
    record Untold(Activity activity, ActivitySession session, int people) {}

    static QueueShown read(RegisterServices from, Activity activity, ActivitySession of) {
        List<WaitingLine> whole = from.waiting().lists().list(activity.id());
        List<WaitingLine> once = from.waiting().lists().listOnce(of);
        List<Due> due = whole.isEmpty() && once.isEmpty()
                ? List.of()
                : from.waiting().lists().due().stream()
                        .filter(one -> one.activity().id().equals(activity.id()))
                        .toList();
        Set<PersonId> people = new HashSet<>();
        Stream.concat(whole.stream(), once.stream())
                .forEach(line -> people.add(line.entry().person()));
        return new QueueShown(
                whole,
                once,
                due(due, null),
                due(due, of.id()),
                people.isEmpty() ? Map.of() : from.waiting().fairness().servedThisYear(people),
                others(from, people, activity.id()),
                never(from, people),
                untold(from, of));
    }

    private static @Nullable WaitingLine due(List<Due> due, @Nullable SessionId session) {
        return due.stream()
                .filter(one -> {
                    ActivitySession of = one.session();
                    return session == null ? of == null : of != null && of.id().equals(session);
                })
                .map(Due::next)
                .findFirst()
                .orElse(null);
    }

    private static Map<PersonId, List<Activity>> others(RegisterServices from, Set<PersonId> people, ActivityId but) {
        Map<PersonId, List<Activity>> others = new HashMap<>();
        for (PersonId person : people) {
            List<Activity> hers = from.given().places().of(person).stream()
                    .map(place -> place.activity())
                    .filter(activity -> !activity.id().equals(but))
                    .distinct()
                    .toList();
            if (!hers.isEmpty()) others.put(person, hers);
        }
        return others;
    }

    private static Set<PersonId> never(RegisterServices from, Set<PersonId> people) {
        if (people.isEmpty() || !from.mayLead()) return Set.of();
        return from.waiting().fairness().neverServed(EVER).stream()
                .map(NeverServed::person)
                .filter(people::contains)
                .collect(Collectors.toSet());
    }

    private static List<Untold> untold(RegisterServices from, ActivitySession but) {
        var today = from.clock().today();
        return from.offered().sessions().between(today, today.plusWeeks(WEEKS_AHEAD)).stream()
                .filter(of -> of.isCancelled() && !of.id().equals(but.id()))
                .flatMap(of -> countedUntold(from, of).stream())
                .toList();
    }

    private static Optional<Untold> countedUntold(RegisterServices from, ActivitySession of) {
        int people = (int) from.given().places().toTell(of.id()).stream()
                .filter(one -> !one.told())
                .count();
        return people == 0
                ? Optional.empty()
                : from.offered().activities().find(of.activity()).map(activity -> new Untold(activity, of, people));
    }

    /** Those to whom a place is proposed and who have not answered. */
    List<WaitingLine> proposed() {
        return Stream.concat(once.stream(), whole.stream())
                .filter(line -> line.entry().state() == WaitingState.PROPOSED)
                .toList();
    }

    @Override
    public String toString() {
        return "QueueShown";
    }
}
