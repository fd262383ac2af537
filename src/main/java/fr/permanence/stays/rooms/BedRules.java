package fr.permanence.stays.rooms;

import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.Company;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.plan.RoomFit;
import fr.permanence.stays.rooms.plan.RoomFit.Beds;
import fr.permanence.stays.rooms.plan.RoomFit.InBed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may be put in a bed by hand, decided inside the writing transaction. The same rules bind a plan. */
public final class BedRules {
    private BedRules() {}

    /** What comes of trying. */
    public sealed interface Trying {}

    /** She may: who is put where, her children with her, and the book as it is then. */
    public record May(List<Placement> placements, RoomBook then) implements Trying {}

    /**
     * She may not.
     *
     * @param by whom it is about beside her, or null
     */
    public record MayNot(BedRefusal reason, @Nullable SleeperId by) implements Trying {}

    /** Whether she may have this bed on those of these nights on which she is there; children go with their mother. */
    public static Trying put(RoomBook book, SleeperId who, BedId where, Nights asked) {
        Optional<Sleeper> sleeper = book.sleeper(who);
        Optional<StayBed> bed = book.bed(where);
        if (sleeper.isEmpty() || bed.isEmpty()) return new MayNot(BedRefusal.GONE, null);
        if (!sleeper.get().nights().meets(asked)) return new MayNot(BedRefusal.NOT_THERE, null);
        Sleeper clipped = during(sleeper.get(), asked);
        StayRoom room = book.roomOf(where).orElseThrow();
        List<Sleeper> children = book.children(clipped, clipped.nights()).stream()
                .map(child -> during(child, clipped.nights()))
                .toList();
        List<SleeperId> family = new ArrayList<>(List.of(who));
        children.forEach(child -> family.add(child.id()));
        RoomBook rest = book.without(family, clipped.nights());
        Optional<MayNot> not = alone(rest, clipped, bed.get(), room);
        if (not.isPresent()) return not.get();
        return withChildren(rest, new Placement(who, where, clipped.nights()), room, children);
    }

    private static Optional<MayNot> alone(RoomBook rest, Sleeper sleeper, StayBed bed, StayRoom room) {
        List<InBed> there = meanwhile(rest, room, sleeper.nights());
        for (InBed other : there) {
            Optional<Company.Unfit> unfit = rest.company().unfit(sleeper, other.sleeper());
            if (unfit.isPresent())
                return Optional.of(new MayNot(said(unfit.get()), other.sleeper().id()));
        }
        if (isAwayFromMother(rest, sleeper, room))
            return Optional.of(new MayNot(BedRefusal.NOT_WITH_MOTHER, sleeper.family()));
        List<InBed> inBed = there.stream()
                .filter(other -> other.is().bed().equals(bed.id()))
                .toList();
        if (RoomFit.mayHave(bed, sleeper, inBed, rest.company())) return Optional.empty();
        SleeperId by = inBed.isEmpty() ? null : inBed.getFirst().sleeper().id();
        return Optional.of(new MayNot(unsuited(bed, inBed), by));
    }

    /** What hard rule each placement breaks as it stands, under a name of its own; the same rules as for putting her there. */
    static Map<Placement, String> broken(RoomBook book) {
        Map<Placement, String> broken = new LinkedHashMap<>();
        for (Placement placement : book.placements()) {
            RoomBook rest = book.without(List.of(placement.sleeper()), placement.nights());
            Sleeper sleeper = during(book.sleeper(placement.sleeper()).orElseThrow(), placement.nights());
            StayBed bed = book.bed(placement.bed()).orElseThrow();
            alone(rest, sleeper, bed, book.roomOf(bed.id()).orElseThrow())
                    .ifPresent(not -> broken.put(placement, placement.sleeper() + " " + not));
        }
        return broken;
    }

    private static BedRefusal unsuited(StayBed bed, List<InBed> inBed) {
        if (!inBed.isEmpty())
            return bed.kind() == BedKind.DOUBLE && inBed.size() == 1 ? BedRefusal.NOT_FOR_TWO : BedRefusal.TAKEN;
        return bed.kind() == BedKind.COT ? BedRefusal.COT_FOR_SMALL : BedRefusal.NEEDS_COT;
    }

    private static BedRefusal said(Company.Unfit unfit) {
        return switch (unfit) {
            case APART -> BedRefusal.APART;
            case ACCOMPANIER -> BedRefusal.ACCOMPANIER;
            case MEN -> BedRefusal.MEN;
        };
    }

    private static boolean isAwayFromMother(RoomBook rest, Sleeper child, StayRoom room) {
        if (child.child() == null) return false;
        int together = rest.in(room).stream()
                .filter(other -> child.isChildOf(other.sleeper()))
                .mapToInt(other -> common(other.nights(), child.nights()))
                .sum();
        return together < child.nights().count();
    }

    private static int common(Nights one, Nights other) {
        return Math.max(0, Math.min(one.until(), other.until()) - Math.max(one.first(), other.first()));
    }

    private static Trying withChildren(RoomBook rest, Placement mother, StayRoom room, List<Sleeper> children) {
        List<Placement> all = new ArrayList<>(List.of(mother));
        RoomBook then = rest.and(all);
        for (Sleeper child : children)
            for (InBed other : meanwhile(then, room, child.nights())) {
                Optional<Company.Unfit> unfit = then.company().unfit(child, other.sleeper());
                if (unfit.isPresent())
                    return new MayNot(said(unfit.get()), other.sleeper().id());
            }
        Beds beds = new RoomFit(room, then.company(), then.in(room)).arrange(children);
        if (beds == null)
            return new MayNot(BedRefusal.NO_BED_FOR_CHILD, children.getFirst().id());
        all.addAll(beds.placements());
        return new May(all, rest.and(all));
    }

    private static List<InBed> meanwhile(RoomBook book, StayRoom room, Nights nights) {
        return book.in(room).stream()
                .filter(other -> other.nights().meets(nights))
                .toList();
    }

    private static Sleeper during(Sleeper sleeper, Nights nights) {
        Nights own = new Nights(
                Math.max(nights.first(), sleeper.nights().first()),
                Math.min(nights.until(), sleeper.nights().until()));
        return new Sleeper(sleeper.id(), sleeper.kind(), sleeper.name(), own, sleeper.child());
    }

    /** Each puts the other out of her bed, on the nights on which both have one. */
    public static Trying swap(RoomBook book, SleeperId one, SleeperId other, Nights nights) {
        Optional<Placement> first = at(book, one, nights);
        Optional<Placement> second = at(book, other, nights);
        if (first.isEmpty() || second.isEmpty()) return new MayNot(BedRefusal.GONE, null);
        Nights both = first.get().nights().meets(second.get().nights())
                ? new Nights(
                        Math.max(
                                first.get().nights().first(),
                                second.get().nights().first()),
                        Math.min(
                                first.get().nights().until(),
                                second.get().nights().until()))
                : nights;
        RoomBook rest = book.without(families(book, one, other, both), both);
        Trying put = put(rest, one, second.get().bed(), both);
        if (!(put instanceof May may)) return put;
        Trying back = put(may.then(), other, first.get().bed(), both);
        if (!(back instanceof May last)) return back;
        // A mother who exchanges with her child had already taken it along.
        List<Placement> all = new ArrayList<>(may.placements());
        all.removeIf(before ->
                last.placements().stream().anyMatch(then -> then.sleeper().equals(before.sleeper())));
        all.addAll(last.placements());
        return new May(all, last.then());
    }

    private static Optional<Placement> at(RoomBook book, SleeperId who, Nights nights) {
        return book.of(who).stream()
                .filter(placement -> placement.nights().meets(nights))
                .findFirst();
    }

    private static List<SleeperId> families(RoomBook book, SleeperId one, SleeperId other, Nights nights) {
        List<SleeperId> all = new ArrayList<>(List.of(one, other));
        for (SleeperId who : List.of(one, other))
            book.sleeper(who).ifPresent(mother -> book.children(mother, nights).forEach(child -> all.add(child.id())));
        return all;
    }
}
