package fr.permanence.stays.rooms.plan;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Finds a good layout quickly: whoever lacks something is moved, alone or against somebody else, as long as that makes
 * things better; then somebody is moved for the sake of trying, and so on. Its chances come from a fixed seed, so that
 * the same question has the same answer.
 */
final class Descent {
    private static final long SEED = 20_260_101;

    private final Puzzle puzzle;
    private final Layout layout;
    private final int atBest;
    private final int budget;
    private final BooleanSupplier stop;
    private final SplittableRandom chance = new SplittableRandom(SEED);

    /**
     * @param atBest the cost below which no layout can be
     * @param budget how many looks into a room it may take
     */
    Descent(Puzzle puzzle, int atBest, int budget, BooleanSupplier stop) {
        this.puzzle = puzzle;
        this.layout = new Layout(puzzle);
        this.atBest = atBest;
        this.budget = budget;
        this.stop = stop;
    }

    /**
     * The best layout that was found.
     *
     * @param from where everybody is at first; who is nowhere is put somewhere
     */
    int[] search(int[] from) {
        int parties = puzzle.parties().size();
        layout.restore(from);
        for (int party = 0; party < parties; party++) if (layout.at(party) == Layout.NOWHERE) putSomewhere(party);
        descend();
        int[] best = layout.copy();
        int bestCost = layout.cost();
        while (bestCost > atBest && goesOn()) {
            shake(chance.nextInt(parties));
            descend();
            if (layout.cost() <= bestCost) {
                best = layout.copy();
                bestCost = layout.cost();
            } else layout.restore(best);
        }
        return best;
    }

    private boolean goesOn() {
        return puzzle.looks() < budget && !stop.getAsBoolean();
    }

    private void putSomewhere(int party) {
        int bestRoom = Layout.NOWHERE;
        int bestCost = Integer.MAX_VALUE;
        for (int room = 0; room < puzzle.rooms().size(); room++) {
            if (!layout.put(party, room)) continue;
            int cost = layout.cost();
            if (cost < bestCost) {
                bestCost = cost;
                bestRoom = room;
            }
        }
        layout.put(party, bestRoom);
    }

    private void descend() {
        boolean better = true;
        while (better && goesOn()) {
            better = false;
            for (int party = 0; party < puzzle.parties().size(); party++)
                if (lacks(party) && goesOn()) better |= improve(party);
        }
    }

    private boolean lacks(int party) {
        int room = layout.at(party);
        if (room == Layout.NOWHERE || puzzle.otherBeds(room, layout.in(room)) > 0) return true;
        return puzzle.bonds().stream()
                .anyMatch(bond -> (bond.party() == party || bond.other() == party) && !layout.keeps(bond));
    }

    /** Moves one party where things are better, when there is such a place. */
    private boolean improve(int party) {
        int cost = layout.cost();
        int from = layout.at(party);
        for (int room = 0; room < puzzle.rooms().size(); room++) {
            if (room == from || !puzzle.allowed(party).get(room)) continue;
            if (layout.put(party, room) && layout.cost() < cost) return true;
            layout.put(party, from);
            BitSet there = (BitSet) layout.in(room).clone();
            for (int other = there.nextSetBit(0); other >= 0; other = there.nextSetBit(other + 1))
                if (exchange(party, other, cost)) return true;
        }
        return false;
    }

    /** Puts a party in the room of another, which goes wherever that makes things better. */
    private boolean exchange(int party, int other, int cost) {
        int from = layout.at(party);
        int room = layout.at(other);
        layout.takeOut(other);
        if (layout.put(party, room)) {
            for (int to = 0; to < puzzle.rooms().size(); to++)
                if (to != room && layout.put(other, to) && layout.cost() < cost) return true;
            layout.takeOut(other);
            if (layout.cost() < cost) return true;
        }
        layout.takeOut(party);
        layout.put(other, room);
        layout.put(party, from);
        return false;
    }

    /** Puts a party in a room that it may have, whoever must leave it. */
    private void shake(int party) {
        puzzle.spend();
        int[] rooms = puzzle.allowed(party).stream().toArray();
        if (rooms.length == 0) return;
        int room = rooms[chance.nextInt(rooms.length)];
        BitSet there = (BitSet) layout.in(room).clone();
        layout.takeOut(party);
        int next = there.nextSetBit(0);
        while (!layout.put(party, room) && next >= 0) {
            layout.takeOut(next);
            next = there.nextSetBit(next + 1);
        }
        for (int other = 0; other < puzzle.parties().size(); other++)
            if (layout.at(other) == Layout.NOWHERE) putSomewhere(other);
    }
}
