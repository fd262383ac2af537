package fr.permanence.stays.rooms;

import fr.permanence.ids.BedId;
import fr.permanence.ids.RoomId;
import fr.permanence.stays.rooms.RoomRepository.Standing;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.text.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be written of a room. */
public final class RoomRules {
    private RoomRules() {}

    /**
     * Why a room cannot be written so, or nothing.
     *
     * @param id the room itself, or null for one more
     */
    static Optional<RoomRefusal> refusal(List<Standing> rooms, @Nullable RoomId id, String typed, int beds) {
        Optional<RoomRefusal> alone = refusal(typed, beds);
        if (alone.isPresent()) return alone;
        boolean isTwice = named(rooms, CleanText.line(typed))
                .filter(other -> !other.room().id().equals(id))
                .isPresent();
        if (isTwice) return Optional.of(RoomRefusal.NAME_TWICE);
        return id == null && rooms.size() >= Rooms.MOST_ROOMS
                ? Optional.of(RoomRefusal.TOO_MANY_ROOMS)
                : Optional.empty();
    }

    /** Why it cannot be written, whatever other rooms there are; or nothing. */
    public static Optional<RoomRefusal> refusal(String typed, int beds) {
        String name = CleanText.line(typed);
        if (name.isEmpty()) return Optional.of(RoomRefusal.NO_NAME);
        if (name.length() > Rooms.NAME_LIMIT) return Optional.of(RoomRefusal.NAME_TOO_LONG);
        if (beds == 0) return Optional.of(RoomRefusal.NO_BED);
        return beds > Rooms.MOST_BEDS ? Optional.of(RoomRefusal.TOO_MANY_BEDS) : Optional.empty();
    }

    static Optional<Standing> named(List<Standing> rooms, String name) {
        return rooms.stream()
                .filter(standing -> standing.room().name().equalsIgnoreCase(name))
                .findFirst();
    }

    static Standing of(List<Standing> rooms, RoomId id) {
        return rooms.stream()
                .filter(standing -> standing.room().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The place behind all of them. */
    static int behind(List<Standing> rooms) {
        return rooms.stream().mapToInt(Standing::place).max().orElse(-1) + 1;
    }

    /** The wanted beds: those that are there already as far as their kind is wanted, new ones beside. */
    static List<StayBed> rebuilt(List<StayBed> was, List<BedKind> wanted, Supplier<BedId> next) {
        List<StayBed> left = new ArrayList<>(was);
        List<StayBed> all = new ArrayList<>();
        for (BedKind kind : wanted) {
            Optional<StayBed> same =
                    left.stream().filter(bed -> bed.kind() == kind).findFirst();
            same.ifPresent(left::remove);
            all.add(same.orElseGet(() -> new StayBed(next.get(), kind)));
        }
        return all;
    }
}
