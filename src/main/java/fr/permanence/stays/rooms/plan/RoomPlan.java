package fr.permanence.stays.rooms.plan;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Placement;
import java.util.List;

/**
 * A proposal: who sleeps where.
 *
 * @param placements the beds given, beside those that were kept
 * @param withoutBed who has no bed, each on all of her nights; a mother is never parted from her children
 * @param unkept every wish that is not kept
 * @param otherBed the children who sleep in another bed of their mother's room than was wanted
 * @param isBest whether it is certain that no plan gives more of them a bed, nor as many with more wishes kept
 */
public record RoomPlan(
        List<Placement> placements,
        List<SleeperId> withoutBed,
        List<UnkeptWish> unkept,
        List<SleeperId> otherBed,
        boolean isBest) {
    public RoomPlan {
        placements = List.copyOf(placements);
        withoutBed = List.copyOf(withoutBed);
        unkept = List.copyOf(unkept);
        otherBed = List.copyOf(otherBed);
    }
}
