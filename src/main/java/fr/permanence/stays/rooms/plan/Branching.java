package fr.permanence.stays.rooms.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Looks through every layout that could be better than the best known, one party after the other, and leaves out what
 * cannot be better and what only exchanges rooms or people that are alike. When it comes to its end, there is none better.
 */
final class Branching {
    private final Puzzle puzzle;
    private final Layout layout;
    private final int[] order;
    private final int[] twinBefore;
    private final int withoutBedAtLeast;
    private final int budget;
    private final BooleanSupplier stop;
    private int[] best;
    private int bestCost;
    private boolean isWhole = true;

    /**
     * @param best the best layout that is known
     * @param withoutBedAtLeast how many lack a bed in any layout
     * @param budget how many looks into a room it may take
     */
    Branching(Puzzle puzzle, int[] best, int withoutBedAtLeast, int budget, BooleanSupplier stop) {
        this.puzzle = puzzle;
        this.layout = new Layout(puzzle);
        this.best = best.clone();
        this.withoutBedAtLeast = withoutBedAtLeast;
        this.budget = budget;
        this.stop = stop;
        layout.restore(best);
        bestCost = layout.cost();
        layout.restore(Layout.empty(puzzle));
        order = order();
        twinBefore = twins();
    }

    /** The best layout. */
    int[] search() {
        branch(0, 0);
        return best;
    }

    /** Whether nothing was left out. */
    boolean isWhole() {
        return isWhole && !puzzle.gaveUp();
    }

    private void branch(int depth, int withoutBed) {
        if (puzzle.looks() > budget || stop.getAsBoolean()) {
            isWhole = false;
            return;
        }
        if (bound(depth, withoutBed) >= bestCost) return;
        if (depth == order.length) {
            best = layout.copy();
            bestCost = layout.cost();
            return;
        }
        int party = order[depth];
        for (int room : rooms(depth)) {
            if (!layout.put(party, room)) continue;
            branch(depth + 1, withoutBed);
            layout.takeOut(party);
        }
        branch(depth + 1, withoutBed + puzzle.parties().get(party).size());
    }

    /** What any layout costs that goes on from here. */
    private int bound(int depth, int withoutBed) {
        int cost = Puzzle.WITHOUT_BED * Math.max(withoutBed, withoutBedAtLeast);
        for (int room = 0; room < puzzle.rooms().size(); room++)
            cost += Math.max(0, puzzle.otherBeds(room, layout.in(room)));
        BitSet decided = new BitSet();
        for (int i = 0; i < depth; i++) decided.set(order[i]);
        for (Bond bond : puzzle.bonds()) if (isLost(bond, decided)) cost++;
        return cost;
    }

    private boolean isLost(Bond bond, BitSet decided) {
        boolean first = decided.get(bond.party());
        if (bond.other() == Bond.NONE) return first && !layout.keeps(bond);
        boolean second = decided.get(bond.other());
        if (first && second) return !layout.keeps(bond);
        if (!first && !second) return puzzle.clash(bond.party(), bond.other());
        int there = layout.at(first ? bond.party() : bond.other());
        return there == Layout.NOWHERE || !layout.fits(first ? bond.other() : bond.party(), there);
    }

    /** The rooms to try, those first that keep most wishes; of empty rooms that are alike one only. */
    private List<Integer> rooms(int depth) {
        int party = order[depth];
        int from = depth > 0 && twinBefore[depth] >= 0 ? layout.at(order[twinBefore[depth]]) : 0;
        if (from == Layout.NOWHERE) return List.of();
        BitSet seen = new BitSet();
        return IntStream.range(from, puzzle.rooms().size())
                .filter(room -> puzzle.allowed(party).get(room))
                .filter(room -> isFirstOfItsShape(room, from, seen))
                .boxed()
                .sorted(Comparator.comparingInt((Integer room) -> -friends(party, room))
                        .thenComparingInt(room -> puzzle.rooms().get(room).places()
                                - layout.in(room).cardinality()))
                .toList();
    }

    private boolean isFirstOfItsShape(int room, int from, BitSet seen) {
        if (!layout.in(room).isEmpty()) return true;
        for (int before = 0; before < from; before++)
            if (layout.in(before).isEmpty() && puzzle.shape(before) == puzzle.shape(room)) return false;
        if (seen.get(puzzle.shape(room))) return false;
        seen.set(puzzle.shape(room));
        return true;
    }

    private int friends(int party, int room) {
        return (int) puzzle.bonds().stream()
                .filter(bond -> bond.other() == Bond.NONE
                        ? bond.party() == party && bond.kept().get(room)
                        : (bond.party() == party && layout.at(bond.other()) == room)
                                || (bond.other() == party && layout.at(bond.party()) == room))
                .count();
    }

    /** The largest first, then always who has most wishes with those before. */
    private int[] order() {
        int parties = puzzle.parties().size();
        int[] all = new int[parties];
        BitSet taken = new BitSet();
        for (int i = 0; i < parties; i++) {
            int next = IntStream.range(0, parties)
                    .filter(party -> !taken.get(party))
                    .boxed()
                    .max(Comparator.comparingInt((Integer party) -> tied(party, taken))
                            .thenComparingInt(
                                    party -> puzzle.parties().get(party).size())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            all[i] = next;
            taken.set(next);
        }
        return all;
    }

    private int tied(int party, BitSet taken) {
        return (int) puzzle.bonds().stream()
                .filter(bond -> bond.other() != Bond.NONE)
                .filter(bond -> (bond.party() == party && taken.get(bond.other()))
                        || (bond.other() == party && taken.get(bond.party())))
                .count();
    }

    /** For each depth the last before it at which somebody stands who could be exchanged with this one, or -1. */
    private int[] twins() {
        int[] all = new int[order.length];
        Arrays.fill(all, -1);
        for (int depth = 0; depth < order.length; depth++)
            for (int before = depth - 1; before >= 0 && all[depth] < 0; before--)
                if (areAlike(order[before], order[depth])) all[depth] = before;
        return all;
    }

    private boolean areAlike(int one, int other) {
        Party first = puzzle.parties().get(one);
        Party second = puzzle.parties().get(other);
        if (first.size() != 1 || second.size() != 1 || isTied(one) || isTied(other)) return false;
        if (!first.members()
                        .getFirst()
                        .nights()
                        .equals(second.members().getFirst().nights())
                || first.members().getFirst().kind()
                        != second.members().getFirst().kind()
                || first.members().getFirst().child() != null) return false;
        if (!puzzle.allowed(one).equals(puzzle.allowed(other))) return false;
        return IntStream.range(0, order.length)
                .allMatch(third ->
                        third == one || third == other || puzzle.clash(one, third) == puzzle.clash(other, third));
    }

    private boolean isTied(int party) {
        return puzzle.bonds().stream().anyMatch(bond -> bond.party() == party || bond.other() == party);
    }
}
