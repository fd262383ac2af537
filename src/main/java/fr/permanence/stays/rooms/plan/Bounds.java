package fr.permanence.stays.rooms.plan;

import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.Company;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** What no plan can do better, found by counting: a search that reaches it is done. */
final class Bounds {
    private final Puzzle puzzle;

    Bounds(Puzzle puzzle) {
        this.puzzle = puzzle;
    }

    /** The cost below which no layout can be. */
    int atBest() {
        return Puzzle.WITHOUT_BED * withoutBed()
                + (int) puzzle.bonds().stream()
                        .filter(bond -> !isPossible(bond))
                        .count();
    }

    private boolean isPossible(Bond bond) {
        if (bond.other() == Bond.NONE) return !bond.kept().isEmpty();
        BitSet both = new BitSet();
        both.set(bond.party());
        both.set(bond.other());
        for (int room = 0; room < puzzle.rooms().size(); room++)
            if (puzzle.otherBeds(room, both) != Puzzle.NO_FIT) return true;
        return false;
    }

    /** How many lack a bed in any layout: on the fullest night. */
    int withoutBed() {
        return puzzle.question().sleepers().stream()
                .flatMapToInt(sleeper -> sleeper.nights().each())
                .distinct()
                .map(this::withoutBed)
                .max()
                .orElse(0);
    }

    private int withoutBed(int night) {
        List<Sleeper> there = puzzle.question().sleepers().stream()
                .filter(sleeper -> sleeper.nights().has(night) && isCounted(sleeper, night))
                .toList();
        Predicate<Sleeper> small =
                sleeper -> sleeper.child() != null && sleeper.child().isSmall();
        int cots = beds(BedKind.COT);
        int beds = beds(BedKind.SINGLE) + beds(BedKind.DOUBLE) + Math.min(beds(BedKind.DOUBLE), sharings(there));
        int tall = (int) there.stream().filter(small.negate()).count();
        return Math.max(0, Math.max(tall - beds, there.size() - beds - cots));
    }

    /** Somebody who keeps a bed and has none on this night wants none of a plan. */
    private boolean isCounted(Sleeper sleeper, int night) {
        List<Placement> kept = puzzle.question().kept().stream()
                .filter(placement -> placement.sleeper().equals(sleeper.id()))
                .toList();
        return kept.isEmpty()
                || kept.stream().anyMatch(placement -> placement.nights().has(night));
    }

    private int beds(BedKind kind) {
        return (int) puzzle.rooms().stream()
                .flatMap(room -> room.beds().stream())
                .map(StayBed::kind)
                .filter(kind::equals)
                .count();
    }

    /** How many beds two may share at most. */
    private int sharings(List<Sleeper> there) {
        Company company = puzzle.company();
        int pairs = 0;
        for (int one = 0; one < there.size(); one++)
            for (int other = 0; other < one; other++)
                if (company.mayShareBed(there.get(one), there.get(other))) pairs++;
        return pairs;
    }
}
