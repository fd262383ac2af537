package fr.permanence.stays.rooms.plan;

import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Company;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.Wish;
import fr.permanence.stays.rooms.plan.RoomFit.InBed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who sleeps somewhere already and stays there, and what that means for others. */
final class KeptBeds {
    private final int rooms;
    private final Map<SleeperId, Sleeper> sleepers = new HashMap<>();
    private final List<List<InBed>> in = new ArrayList<>();
    private final Set<SleeperId> keeping;

    KeptBeds(RoomQuestion question) {
        rooms = question.rooms().size();
        question.sleepers().forEach(sleeper -> sleepers.put(sleeper.id(), sleeper));
        Map<BedId, Integer> roomOf = new HashMap<>();
        for (int room = 0; room < rooms; room++) {
            in.add(new ArrayList<>());
            for (StayBed bed : question.rooms().get(room).beds()) roomOf.put(bed.id(), room);
        }
        keeping = question.kept().stream().map(Placement::sleeper).collect(Collectors.toSet());
        for (Placement placement : question.kept())
            in.get(Objects.requireNonNull(roomOf.get(placement.bed())))
                    .add(new InBed(Objects.requireNonNull(sleepers.get(placement.sleeper())), placement));
    }

    List<InBed> in(int room) {
        return in.get(room);
    }

    Sleeper sleeper(SleeperId id) {
        return Objects.requireNonNull(sleepers.get(id));
    }

    boolean keeps(SleeperId id) {
        return keeping.contains(id);
    }

    /** Whether somebody of these may not share a room with somebody of those on a night that both have. */
    static boolean clash(Company company, List<Sleeper> these, List<Sleeper> those) {
        return these.stream()
                .anyMatch(one -> those.stream()
                        .anyMatch(other -> !one.equals(other)
                                && one.nights().meets(other.nights())
                                && company.unfit(one, other).isPresent()));
    }

    /** The rooms that these may have: where nobody sleeps whom they may not meet, and where the rest of the family is. */
    BitSet allowed(Company company, List<Sleeper> members) {
        BitSet all = new BitSet();
        for (int room = 0; room < rooms; room++) if (admits(company, room, members)) all.set(room);
        for (SleeperId id : keeping)
            for (Sleeper member : members)
                if (sleeper(id).family().equals(member.family())) all.and(with(sleeper(id), member.nights()));
        return all;
    }

    private boolean admits(Company company, int room, List<Sleeper> members) {
        return members.stream()
                .allMatch(member -> in.get(room).stream()
                        .allMatch(is -> !is.nights().meets(member.nights())
                                || company.unfit(is.sleeper(), member).isEmpty()));
    }

    /** The rooms in which she who keeps her bed is met on every night that both have: one, or none if she moves. */
    BitSet with(Sleeper keeper, Nights nights) {
        BitSet all = new BitSet();
        for (int room = 0; room < rooms; room++)
            if (in.get(room).stream()
                    .anyMatch(is -> is.sleeper().equals(keeper) && is.nights().meets(nights))) all.set(room);
        if (all.cardinality() > 1) all.clear();
        return all;
    }

    /** Whether two who keep their beds are in one room on every night that both are there. */
    boolean areTogether(Sleeper one, Sleeper other) {
        return in.stream()
                .flatMap(List::stream)
                .filter(is -> is.sleeper().equals(one))
                .allMatch(is -> in.stream()
                        .filter(room -> !room.contains(is))
                        .flatMap(List::stream)
                        .noneMatch(elsewhere -> elsewhere.sleeper().equals(other)
                                && elsewhere.nights().meets(is.nights())));
    }

    /** The rooms that keep this wish, as far as one of the two keeps her bed and the other is among these. */
    BitSet keeping(Wish wish, List<Sleeper> members) {
        BitSet all = new BitSet();
        all.set(0, rooms);
        for (Sleeper member : members) {
            SleeperId other = member.id().equals(wish.of())
                    ? wish.with()
                    : member.id().equals(wish.with()) ? wish.of() : member.id();
            if (keeps(other)) all.and(with(sleeper(other), member.nights()));
        }
        return all;
    }
}
