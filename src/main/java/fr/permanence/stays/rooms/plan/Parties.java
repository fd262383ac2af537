package fr.permanence.stays.rooms.plan;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.Wish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers into parties who still needs a bed. */
final class Parties {
    private Parties() {}

    /** @param together wishes that are kept whatever it costs: who is in one becomes one party */
    static List<Party> of(RoomQuestion question, Collection<Wish> together) {
        Set<SleeperId> kept = question.kept().stream().map(Placement::sleeper).collect(Collectors.toSet());
        Map<SleeperId, List<Sleeper>> families = new LinkedHashMap<>();
        for (Sleeper sleeper : question.sleepers())
            if (!kept.contains(sleeper.id()))
                families.computeIfAbsent(sleeper.family(), id -> new ArrayList<>())
                        .add(sleeper);
        Map<SleeperId, SleeperId> family =
                question.sleepers().stream().collect(Collectors.toMap(Sleeper::id, Sleeper::family));
        for (Wish wish : together)
            merge(
                    families,
                    Objects.requireNonNull(family.get(wish.of())),
                    Objects.requireNonNull(family.get(wish.with())));
        return families.values().stream().distinct().map(Party::new).toList();
    }

    private static void merge(Map<SleeperId, List<Sleeper>> families, SleeperId one, SleeperId other) {
        List<Sleeper> first = families.get(one);
        List<Sleeper> second = families.get(other);
        if (first == null || second == null || first == second) return;
        List<Sleeper> all = new ArrayList<>(first);
        all.addAll(second);
        families.replaceAll((id, members) -> members == first || members == second ? all : members);
    }
}
