package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of many hits without sorting them all. */
final class BestHits {
    static final Comparator<Hit> BEST_FIRST = (one, other) -> {
        int order = one.grade().compareTo(other.grade());
        if (order == 0) order = Boolean.compare(other.person().active, one.person().active);
        if (order == 0) order = Double.compare(other.warmth(), one.warmth());
        return order != 0 ? order : one.person().compareTo(other.person());
    };

    private static final int USUAL = 64;

    private final int most;
    private final PriorityQueue<Hit> worstFirst;

    BestHits(int most) {
        this.most = most;
        this.worstFirst = new PriorityQueue<>(USUAL, BEST_FIRST.reversed());
    }

    void add(Hit hit) {
        if (worstFirst.size() < most) {
            worstFirst.add(hit);
            return;
        }
        Hit worst = worstFirst.peek();
        if (worst == null || BEST_FIRST.compare(hit, worst) >= 0) return;
        worstFirst.poll();
        worstFirst.add(hit);
    }

    List<Hit> bestFirst() {
        List<Hit> hits = new ArrayList<>(worstFirst);
        hits.sort(BEST_FIRST);
        return hits;
    }
}
