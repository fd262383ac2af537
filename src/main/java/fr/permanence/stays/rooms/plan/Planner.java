package fr.permanence.stays.rooms.plan;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.plan.RoomFit.Beds;
import fr.permanence.stays.rooms.plan.Solving.Solved;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Proposes who sleeps where. Everybody stays in one bed for all of her nights; a mother and her children are in one room.
 * First as few as possible are without a bed, then as few wishes as possible are not kept; where a child wants to sleep
 * counts as a wish. The same question has the same answer, on every machine.
 */
public final class Planner {
    /** How often a better plan that turns up while reasons are looked for is looked at in turn. */
    private static final int AGAIN = 2;

    private Planner() {}

    /**
     * A plan.
     *
     * @param stop asked now and then whether nobody waits for it any more
     * @return the plan, or nothing when it was stopped
     */
    public static Optional<RoomPlan> plan(RoomQuestion question, BooleanSupplier stop) {
        Puzzle puzzle = new Puzzle(question, List.of());
        Solved solved = Solving.solve(puzzle, Effort.PLAN, stop);
        List<UnkeptWish> unkept = List.of();
        for (int again = 0; again <= AGAIN && !stop.getAsBoolean(); again++) {
            Explaining explaining = new Explaining(puzzle, solved, stop);
            unkept = explaining.unkept();
            Solved better = explaining.better();
            if (better == null || again == AGAIN) break;
            solved = better;
        }
        if (stop.getAsBoolean()) return Optional.empty();
        return Optional.of(written(puzzle, solved, unkept));
    }

    private static RoomPlan written(Puzzle puzzle, Solved solved, List<UnkeptWish> unkept) {
        Layout layout = new Layout(puzzle);
        layout.restore(solved.at());
        List<Placement> placements = new ArrayList<>();
        List<SleeperId> otherBed = new ArrayList<>();
        for (int room = 0; room < puzzle.rooms().size(); room++) {
            BitSet there = layout.in(room);
            if (there.isEmpty()) continue;
            Beds beds = Objects.requireNonNull(puzzle.beds(room, there));
            placements.addAll(beds.placements());
            beds.otherBed().forEach(child -> otherBed.add(child.id()));
        }
        List<SleeperId> without = new ArrayList<>();
        for (int party = 0; party < puzzle.parties().size(); party++)
            if (layout.at(party) == Layout.NOWHERE)
                puzzle.parties().get(party).members().stream().map(Sleeper::id).forEach(without::add);
        return new RoomPlan(placements, without, unkept, otherBed, solved.isBest());
    }
}
