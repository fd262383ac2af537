package fr.permanence.stays.rooms;

import fr.permanence.ids.BedId;
import fr.permanence.ids.RoomId;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.rooms.lodging.Apart;
import fr.permanence.stays.rooms.lodging.Company;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.lodging.Wish;
import fr.permanence.stays.rooms.plan.RoomFit.InBed;
import fr.permanence.stays.rooms.plan.RoomPlan;
import fr.permanence.stays.rooms.plan.RoomQuestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All about the rooms of one stay at one moment.
 *
 * @param sleepers everybody who needs a bed, by name, children after their mother
 * @param placements who sleeps where, each stretch of nights in one bed once
 * @param apart who is not put in one room with whom: what was asked for here and what the house knows
 * @param askedApart those of them that were asked for here and can be taken back here
 */
public record RoomBook(
        Stay stay,
        List<StayRoom> rooms,
        List<Sleeper> sleepers,
        List<Placement> placements,
        List<Wish> wishes,
        Set<Apart> apart,
        Set<Apart> askedApart) {
    public RoomBook {
        rooms = List.copyOf(rooms);
        sleepers = List.copyOf(sleepers);
        placements = List.copyOf(placements);
        wishes = List.copyOf(wishes);
        apart = Set.copyOf(apart);
        askedApart = Set.copyOf(askedApart);
    }

    /** How many nights the stay has; 0 when they come back the same day. */
    public int nights() {
        return stay.days().nights();
    }

    public Optional<Sleeper> sleeper(SleeperId id) {
        return sleepers.stream().filter(sleeper -> sleeper.id().equals(id)).findFirst();
    }

    public Optional<StayRoom> room(RoomId id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    /** The room in which this bed stands. */
    public Optional<StayRoom> roomOf(BedId bed) {
        return rooms.stream()
                .filter(room -> room.beds().stream().anyMatch(each -> each.id().equals(bed)))
                .findFirst();
    }

    public Optional<StayBed> bed(BedId id) {
        return rooms.stream()
                .flatMap(room -> room.beds().stream())
                .filter(bed -> bed.id().equals(id))
                .findFirst();
    }

    /** Where she sleeps, in the order of the nights. */
    public List<Placement> of(SleeperId sleeper) {
        return placements.stream()
                .filter(placement -> placement.sleeper().equals(sleeper))
                .toList();
    }

    /** Who sleeps in this room, and when. */
    public List<InBed> in(StayRoom room) {
        return placements.stream()
                .filter(placement ->
                        room.beds().stream().anyMatch(bed -> bed.id().equals(placement.bed())))
                .map(placement -> new InBed(sleeper(placement.sleeper()).orElseThrow(), placement))
                .toList();
    }

    /** On how many of her nights she has no bed. */
    public int nightsWithout(Sleeper sleeper) {
        return sleeper.nights().count()
                - of(sleeper.id()).stream()
                        .mapToInt(placement -> placement.nights().count())
                        .sum();
    }

    /** Everybody who lacks a bed on some night. */
    public List<Sleeper> unassigned() {
        return sleepers.stream().filter(sleeper -> nightsWithout(sleeper) > 0).toList();
    }

    /** Her children who are there on some of these nights. */
    public List<Sleeper> children(Sleeper mother, Nights nights) {
        return sleepers.stream()
                .filter(sleeper -> sleeper.isChildOf(mother) && sleeper.nights().meets(nights))
                .toList();
    }

    /** The rules of who may be with whom. */
    public Company company() {
        return new Company(apart, wishes);
    }

    /** The same with these who sleep elsewhere or nowhere: nothing of theirs is left on these nights. */
    RoomBook without(List<SleeperId> who, Nights nights) {
        List<Placement> left = new ArrayList<>();
        for (Placement placement : placements) {
            if (!who.contains(placement.sleeper()) || !placement.nights().meets(nights)) left.add(placement);
            else left.addAll(outside(placement, nights));
        }
        return with(left);
    }

    private static List<Placement> outside(Placement placement, Nights nights) {
        List<Placement> left = new ArrayList<>();
        int first = placement.nights().first();
        int until = placement.nights().until();
        if (first < nights.first())
            left.add(new Placement(placement.sleeper(), placement.bed(), new Nights(first, nights.first())));
        if (until > nights.until())
            left.add(new Placement(placement.sleeper(), placement.bed(), new Nights(nights.until(), until)));
        return left;
    }

    /** The same with these placements beside. */
    RoomBook and(List<Placement> more) {
        List<Placement> all = new ArrayList<>(placements);
        all.addAll(more);
        return with(all);
    }

    private RoomBook with(List<Placement> other) {
        return new RoomBook(stay, rooms, sleepers, other, wishes, apart, askedApart);
    }

    /** The same as it would be with this plan: who kept her bed has it, the others have the one proposed. */
    public RoomBook with(RoomQuestion question, RoomPlan plan) {
        return with(question.kept()).and(plan.placements());
    }

    /** Why somebody in this room should not be with somebody else in it, as when that was asked for afterwards. */
    public Set<Company.Unfit> amiss(StayRoom room) {
        Set<Company.Unfit> all = EnumSet.noneOf(Company.Unfit.class);
        List<InBed> there = in(room);
        for (InBed one : there)
            for (InBed other : there)
                if (!one.equals(other) && one.nights().meets(other.nights()))
                    company().unfit(one.sleeper(), other.sleeper()).ifPresent(all::add);
        return all;
    }

    /** Whether the two of a wish are in one room on every night that both are there, and on one at least. */
    public boolean keeps(Wish wish) {
        boolean ever = false;
        for (Placement one : of(wish.of()))
            for (Placement other : of(wish.with())) {
                if (!one.nights().meets(other.nights())) continue;
                if (!roomOf(one.bed()).equals(roomOf(other.bed()))) return false;
                ever = true;
            }
        return ever;
    }

    /**
     * What a plan is asked for: a bed for everybody who has none on all of her nights.
     *
     * @param afresh whether those who have one are put anew too
     */
    public RoomQuestion question(boolean afresh) {
        List<SleeperId> whole = new ArrayList<>();
        if (!afresh)
            for (Sleeper sleeper : sleepers)
                if (sleepers.stream()
                        .filter(other -> other.family().equals(sleeper.family()))
                        .allMatch(other -> nightsWithout(other) == 0)) whole.add(sleeper.id());
        List<Placement> kept = placements.stream()
                .filter(placement -> whole.contains(placement.sleeper()))
                .toList();
        return new RoomQuestion(rooms, sleepers, wishes, apart, kept);
    }

    @Override
    public String toString() {
        return "RoomBook[" + stay.id() + "]";
    }
}
