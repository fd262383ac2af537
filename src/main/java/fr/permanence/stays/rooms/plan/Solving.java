package fr.permanence.stays.rooms.plan;

import java.util.function.BooleanSupplier;

/** Searches one puzzle: for a good layout at first, then through all others when they are few enough. */
final class Solving {
    private Solving() {}

    /** @param isBest whether it is certain that there is no better one */
    record Solved(int[] at, int cost, boolean isBest) {}

    /** The best layout that is found. */
    static Solved solve(Puzzle puzzle, Effort effort, BooleanSupplier stop) {
        Bounds bounds = new Bounds(puzzle);
        int atBest = bounds.atBest();
        int[] best = descend(puzzle, Layout.empty(puzzle), atBest, effort.first(), stop);
        if (cost(puzzle, best) <= atBest) return new Solved(best, atBest, true);
        if (effort.whole() > 0) {
            Branching branching =
                    new Branching(puzzle, best, bounds.withoutBed(), puzzle.looks() + effort.whole(), stop);
            best = branching.search();
            if (branching.isWhole()) return new Solved(best, cost(puzzle, best), true);
        }
        if (effort.more() > 0) best = descend(puzzle, best, atBest, effort.more(), stop);
        int cost = cost(puzzle, best);
        return new Solved(best, cost, cost <= atBest);
    }

    /** A layout as near as may be to another, for saying what it would cost to have things otherwise. */
    static Solved near(Puzzle puzzle, int[] other, int enough, int looks, BooleanSupplier stop) {
        int[] at = descend(puzzle, other, enough, looks, stop);
        return new Solved(at, cost(puzzle, at), false);
    }

    private static int[] descend(Puzzle puzzle, int[] from, int atBest, int looks, BooleanSupplier stop) {
        return new Descent(puzzle, atBest, puzzle.looks() + looks, stop).search(from);
    }

    static int cost(Puzzle puzzle, int[] at) {
        Layout layout = new Layout(puzzle);
        layout.restore(at);
        return layout.cost();
    }
}
