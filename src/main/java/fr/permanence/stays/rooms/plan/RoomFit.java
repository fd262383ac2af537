package fr.permanence.stays.rooms.plan;

import fr.permanence.stays.rooms.lodging.BedWanted;
import fr.permanence.stays.rooms.lodging.Company;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a bed in one room for each of those who are put there, around who sleeps there already. */
public final class RoomFit {
    /** How many beds are tried before it is said that they do not fit: a room is small, this is far away. */
    private static final int TRIES = 20_000;

    private final StayRoom room;
    private final Company company;
    private final List<List<InBed>> beds = new ArrayList<>();
    private int tries;
    private @Nullable Beds best;

    /** Somebody in a bed, and when. */
    public record InBed(Sleeper sleeper, Placement is) {
        public Nights nights() {
            return is.nights();
        }
    }

    /**
     * Who sleeps in which bed of the room.
     *
     * @param otherBed the children who sleep in another bed than was wanted
     */
    public record Beds(List<Placement> placements, List<Sleeper> otherBed) {}

    /** @param there who sleeps in this room already */
    public RoomFit(StayRoom room, Company company, List<InBed> there) {
        this.room = room;
        this.company = company;
        for (StayBed bed : room.beds())
            beds.add(new ArrayList<>(
                    there.stream().filter(in -> in.is().bed().equals(bed.id())).toList()));
    }

    /** Beds for all of them on all of their nights, with as few children as possible elsewhere than wanted; or nothing. */
    public @Nullable Beds arrange(List<Sleeper> members) {
        List<Sleeper> order = new ArrayList<>(members);
        // A mother before her children, who may share her bed; families before others; then as they come.
        order.sort(Comparator.<Sleeper, Boolean>comparing(sleeper -> !hasFamily(members, sleeper))
                .thenComparingLong(sleeper -> sleeper.family().value())
                .thenComparing(sleeper -> sleeper.child() != null)
                .thenComparingInt(sleeper -> sleeper.nights().first()));
        tries = 0;
        best = null;
        place(order, 0, new ArrayList<>());
        return best;
    }

    /** Whether the last answer "nothing" is only that no more was tried. */
    public boolean gaveUp() {
        return best == null && tries > TRIES;
    }

    private static boolean hasFamily(List<Sleeper> members, Sleeper sleeper) {
        return members.stream()
                .anyMatch(other ->
                        !other.id().equals(sleeper.id()) && other.family().equals(sleeper.family()));
    }

    private void place(List<Sleeper> order, int next, List<Sleeper> elsewhere) {
        if (best != null && elsewhere.size() >= best.otherBed().size()) return;
        if (next == order.size()) {
            best = new Beds(placements(order), List.copyOf(elsewhere));
            return;
        }
        Sleeper sleeper = order.get(next);
        for (int shared = 0; shared < 2; shared++)
            for (int bed = 0; bed < beds.size(); bed++) {
                if (tries++ > TRIES) return;
                if (isLikeOneBefore(bed) || !takes(bed, sleeper, shared == 1)) continue;
                boolean other = isOther(bed, sleeper);
                if (other) elsewhere.add(sleeper);
                beds.get(bed)
                        .add(new InBed(
                                sleeper,
                                new Placement(sleeper.id(), room.beds().get(bed).id(), sleeper.nights())));
                place(order, next + 1, elsewhere);
                beds.get(bed).removeLast();
                if (other) elsewhere.removeLast();
            }
    }

    /** Two empty beds of one kind are as good as each other. */
    private boolean isLikeOneBefore(int bed) {
        if (!beds.get(bed).isEmpty()) return false;
        for (int before = 0; before < bed; before++)
            if (beds.get(before).isEmpty()
                    && room.beds().get(before).kind() == room.beds().get(bed).kind()) return true;
        return false;
    }

    /** @param shared whether a bed is looked for that somebody has already, or one that nobody has */
    private boolean takes(int bed, Sleeper sleeper, boolean shared) {
        List<InBed> meanwhile = beds.get(bed).stream()
                .filter(in -> in.nights().meets(sleeper.nights()))
                .toList();
        if (meanwhile.isEmpty() == shared) return false;
        return mayHave(room.beds().get(bed), sleeper, meanwhile, company);
    }

    /**
     * Whether she may sleep in this bed beside those who have it meanwhile.
     *
     * @param meanwhile who sleeps in it on some of her nights
     */
    public static boolean mayHave(StayBed bed, Sleeper sleeper, List<InBed> meanwhile, Company company) {
        if (meanwhile.isEmpty()) return Company.suits(bed.kind(), sleeper);
        if (bed.kind().places() < 2) return false;
        for (int i = 0; i < meanwhile.size(); i++) {
            if (!company.mayShareBed(meanwhile.get(i).sleeper(), sleeper)) return false;
            for (int j = 0; j < i; j++)
                if (meanwhile.get(i).nights().meets(meanwhile.get(j).nights())) return false;
        }
        // A bed that somebody has on some of the nights only must do for her alone on the others.
        return Company.suits(bed.kind(), sleeper)
                || meanwhile.stream().anyMatch(in -> in.nights().hold(sleeper.nights()));
    }

    private boolean isOther(int bed, Sleeper sleeper) {
        Sleeper.Child child = sleeper.child();
        if (child == null) return false;
        boolean isWithMother = beds.get(bed).stream().anyMatch(in -> sleeper.isChildOf(in.sleeper()));
        return isWithMother != (child.wanted() == BedWanted.WITH_MOTHER);
    }

    private List<Placement> placements(List<Sleeper> order) {
        List<Placement> all = new ArrayList<>();
        for (Sleeper sleeper : order)
            all.add(beds.stream()
                    .flatMap(List::stream)
                    .filter(in -> in.sleeper().equals(sleeper))
                    .map(InBed::is)
                    .findFirst()
                    .orElseThrow());
        return all;
    }
}
