package fr.permanence.stays.rooms.plan;

import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import java.util.ArrayList;
import java.util.List;

/** Tries every way of putting a few people to bed: slow and certain. */
final class EveryPlan {
    private final RoomQuestion question;
    private final HardRules rules;
    private final List<StayBed> beds;
    private int best = Integer.MAX_VALUE;

    EveryPlan(RoomQuestion question) {
        this.question = question;
        rules = new HardRules(question);
        beds = question.rooms().stream().flatMap(room -> room.beds().stream()).toList();
    }

    /** The cost of the best plan. */
    int bestCost() {
        place(0, new ArrayList<>());
        return best;
    }

    private void place(int next, List<Placement> placements) {
        if (next == question.sleepers().size()) {
            // A family has beds for all or for none.
            boolean isParted = question.sleepers().stream()
                    .anyMatch(one -> question.sleepers().stream()
                            .anyMatch(other -> one.family().equals(other.family())
                                    && has(placements, one) != has(placements, other)));
            if (!isParted && rules.broken(placements).isEmpty()) best = Math.min(best, rules.cost(placements));
            return;
        }
        Sleeper sleeper = question.sleepers().get(next);
        place(next + 1, placements);
        for (StayBed bed : beds) {
            placements.add(new Placement(sleeper.id(), bed.id(), sleeper.nights()));
            place(next + 1, placements);
            placements.removeLast();
        }
    }

    private static boolean has(List<Placement> placements, Sleeper sleeper) {
        return placements.stream().anyMatch(placement -> placement.sleeper().equals(sleeper.id()));
    }
}
