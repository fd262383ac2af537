package fr.permanence.stays.rooms.plan;

import fr.permanence.stays.rooms.lodging.Apart;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.lodging.Wish;
import java.util.List;
import java.util.Set;

/**
 * What a plan of the rooms is asked for.
 *
 * @param sleepers everybody who needs a bed
 * @param kept where some of them sleep already, on all of their nights; the plan leaves them there
 */
public record RoomQuestion(
        List<StayRoom> rooms, List<Sleeper> sleepers, List<Wish> wishes, Set<Apart> apart, List<Placement> kept) {
    public RoomQuestion {
        rooms = List.copyOf(rooms);
        sleepers = List.copyOf(sleepers);
        wishes = wishes.stream().distinct().toList();
        apart = Set.copyOf(apart);
        kept = List.copyOf(kept);
    }
}
