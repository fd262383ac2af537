package fr.permanence.stays.rooms.plan;

import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Apart;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.BedWanted;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.SleeperKind;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.lodging.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules said once more, night by night and pair by pair, as one would check a plan on paper. */
final class HardRules {
    private final RoomQuestion question;
    private final Map<SleeperId, Sleeper> sleepers;
    private final Map<BedId, StayRoom> roomOf;
    private final Map<BedId, BedKind> kindOf;

    HardRules(RoomQuestion question) {
        this.question = question;
        sleepers = question.sleepers().stream().collect(Collectors.toMap(Sleeper::id, Function.identity()));
        roomOf = question.rooms().stream()
                .flatMap(room -> room.beds().stream().map(bed -> Map.entry(bed.id(), room)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        kindOf = question.rooms().stream()
                .flatMap(room -> room.beds().stream())
                .collect(Collectors.toMap(StayBed::id, StayBed::kind));
    }

    Sleeper sleeper(SleeperId id) {
        return Objects.requireNonNull(sleepers.get(id));
    }

    /** What is broken, in words for a failing test; empty when nothing is. */
    List<String> broken(List<Placement> placements) {
        List<String> wrong = new ArrayList<>();
        int nights =
                placements.stream().mapToInt(is -> is.nights().until()).max().orElse(0);
        for (int each = 0; each < nights; each++) {
            int night = each;
            List<Placement> there = placements.stream()
                    .filter(placement -> placement.nights().has(night))
                    .toList();
            for (Placement one : there) {
                if (isAloneAmiss(one, there)) wrong.add(one + " alone");
                for (Placement other : there) if (one != other) pair(one, other, wrong);
            }
        }
        return wrong;
    }

    private boolean isAloneAmiss(Placement is, List<Placement> there) {
        long inBed =
                there.stream().filter(other -> other.bed().equals(is.bed())).count();
        BedKind kind = Objects.requireNonNull(kindOf.get(is.bed()));
        if (inBed > (kind == BedKind.DOUBLE ? 2 : 1)) return true;
        Sleeper.Child child = sleeper(is.sleeper()).child();
        if (kind == BedKind.COT) return child == null || !child.isSmall();
        return child != null && child.wanted() == BedWanted.COT && inBed == 1;
    }

    private void pair(Placement one, Placement other, List<String> wrong) {
        Sleeper first = sleeper(one.sleeper());
        Sleeper second = sleeper(other.sleeper());
        if (first.equals(second)) wrong.add(one + " twice");
        boolean isSameRoom = roomOf.get(one.bed()) == roomOf.get(other.bed());
        if (second.isChildOf(first) && !isSameRoom) wrong.add(other + " without mother");
        if (!isSameRoom) return;
        if (company(first) != company(second)) wrong.add(one + " company " + other);
        if (question.apart().contains(new Apart(first.id(), second.id()))) wrong.add(one + " apart " + other);
        if (one.bed().equals(other.bed()) && !mayShare(first, second)) wrong.add(one + " shares " + other);
    }

    private static int company(Sleeper sleeper) {
        return sleeper.kind() == SleeperKind.ACCOMPANYING_MAN
                ? 2
                : sleeper.kind() == SleeperKind.ACCOMPANYING_WOMAN ? 1 : 0;
    }

    private boolean mayShare(Sleeper one, Sleeper other) {
        if (one.isChildOf(other) || other.isChildOf(one)) return true;
        return question.wishes().contains(new Wish(one.id(), other.id(), true))
                && question.wishes().contains(new Wish(other.id(), one.id(), true));
    }

    /** Whether the two of a wish are in one room on every night that both have, and on one at least. */
    boolean keeps(Wish wish, List<Placement> placements) {
        boolean ever = false;
        for (Placement one : placements)
            for (Placement other : placements) {
                if (!one.sleeper().equals(wish.of()) || !other.sleeper().equals(wish.with())) continue;
                if (!one.nights().meets(other.nights())) continue;
                if (roomOf.get(one.bed()) != roomOf.get(other.bed())) return false;
                ever = true;
            }
        return ever;
    }

    /** Whether a child sleeps elsewhere than wanted: with its mother or not. */
    boolean isElsewhere(Placement is, List<Placement> placements) {
        Sleeper.Child child = sleeper(is.sleeper()).child();
        if (child == null) return false;
        boolean with = placements.stream()
                .anyMatch(
                        other -> other.bed().equals(is.bed()) && other.sleeper().equals(child.mother()));
        return with != (child.wanted() == BedWanted.WITH_MOTHER);
    }

    /** How bad it is: people without a bed first, then wishes and beds not as wanted. */
    int cost(List<Placement> placements) {
        int without = question.sleepers().size() - placements.size();
        long unkept = question.wishes().stream()
                .filter(wish -> !keeps(wish, placements))
                .count();
        long elsewhere = placements.stream()
                .filter(placement -> isElsewhere(placement, placements))
                .count();
        return without * 1000 + (int) (unkept + elsewhere);
    }
}
