package fr.permanence.activities.sessions;

import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where sessions meet others that want the same room or leader: shown before it is saved, never refused. */
final class Clashes {
    private static final int MOST = 50;

    private Clashes() {}

    /** The first {@value #MOST} clashes of these sessions as they will be with those that are there. */
    static List<Clash> of(Transaction tx, List<ActivitySession> wanted) {
        return of(tx, wanted, Optional.empty());
    }

    /** The same for sessions of an activity that is not kept yet. */
    static List<Clash> of(Transaction tx, List<ActivitySession> wanted, Optional<Activity> fresh) {
        Set<LocalDate> days = wanted.stream().map(ActivitySession::day).collect(Collectors.toSet());
        Set<SessionId> own = wanted.stream().map(ActivitySession::id).collect(Collectors.toSet());
        List<ActivitySession> there = new SessionRepository(tx)
                .on(days).stream()
                        .filter(other -> !other.isCancelled() && !own.contains(other.id()))
                        .toList();
        if (there.isEmpty()) return List.of();
        List<ActivityId> ids = Stream.concat(there.stream(), wanted.stream())
                .map(ActivitySession::activity)
                .distinct()
                .toList();
        Map<ActivityId, Activity> activities = Stream.concat(Activities.within(tx, ids).stream(), fresh.stream())
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return met(wanted, there, activities);
    }

    private static List<Clash> met(
            List<ActivitySession> wanted, List<ActivitySession> there, Map<ActivityId, Activity> activities) {
        Map<LocalDate, List<ActivitySession>> byDay =
                there.stream().collect(Collectors.groupingBy(ActivitySession::day));
        List<Clash> clashes = new ArrayList<>();
        for (ActivitySession session : wanted) {
            Sitting sitting = sitting(session, activities);
            for (ActivitySession other : byDay.getOrDefault(session.day(), List.of())) {
                Sitting theirs = sitting(other, activities);
                if (!sitting.meets(theirs)) continue;
                if (sitting.sharesRoom(theirs)) clashes.add(new Clash(Clash.What.ROOM, session.day(), other.id()));
                if (sitting.sharesLeader(theirs)) clashes.add(new Clash(Clash.What.LEADER, session.day(), other.id()));
                if (clashes.size() >= MOST) return clashes;
            }
        }
        return clashes;
    }

    private static Sitting sitting(ActivitySession session, Map<ActivityId, Activity> activities) {
        Activity activity = activities.get(session.activity());
        String room = session.room();
        String leader = session.leader();
        if (activity == null) return new Sitting(session.day(), session.from(), session.to(), room, List.of());
        return new Sitting(
                session.day(),
                session.from(),
                session.to(),
                room == null ? activity.is().room() : room,
                leader == null ? activity.is().leaders() : List.of(leader));
    }
}
