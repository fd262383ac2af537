package fr.permanence.stays.rooms.plan;

import fr.permanence.stays.rooms.lodging.Wish;
import java.util.List;

/**
 * A wish that a plan does not keep.
 *
 * @param instead the wishes that keeping this one would cost, when that is why; they are kept in the plan
 */
public record UnkeptWish(Wish wish, WhyNot why, List<Wish> instead) {
    public UnkeptWish {
        instead = List.copyOf(instead);
    }
}
