package fr.permanence.stays.rooms.lodging;

import fr.permanence.ids.RoomId;
import java.util.List;

/**
 * One room that the house where they stay gives them.
 *
 * @param name what is written on its door
 */
public record StayRoom(RoomId id, String name, List<StayBed> beds) {
    public StayRoom {
        beds = List.copyOf(beds);
    }

    /** How many can sleep in it at most. */
    public int places() {
        return beds.stream().mapToInt(bed -> bed.kind().places()).sum();
    }
}
