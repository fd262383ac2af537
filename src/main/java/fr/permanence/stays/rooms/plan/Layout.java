package fr.permanence.stays.rooms.plan;

import java.util.Arrays;
import java.util.BitSet;

/** Who is in which room while it is searched, and what is wrong with it. */
final class Layout {
    /** The room of a party that has none. */
    static final int NOWHERE = -1;

    private final Puzzle puzzle;
    private final int[] at;
    private final BitSet[] in;
    private final int[] otherBeds;

    Layout(Puzzle puzzle) {
        this.puzzle = puzzle;
        at = new int[puzzle.parties().size()];
        Arrays.fill(at, NOWHERE);
        in = new BitSet[puzzle.rooms().size()];
        Arrays.setAll(in, room -> new BitSet());
        otherBeds = new int[in.length];
    }

    /** Nobody has a room. */
    static int[] empty(Puzzle puzzle) {
        return new Layout(puzzle).copy();
    }

    int at(int party) {
        return at[party];
    }

    int[] copy() {
        return at.clone();
    }

    BitSet in(int room) {
        return in[room];
    }

    /** Puts a party there when it fits; a party that is elsewhere leaves that. */
    boolean put(int party, int room) {
        if (room == NOWHERE) {
            takeOut(party);
            return true;
        }
        if (in[room].get(party)) return true;
        in[room].set(party);
        int found = puzzle.otherBeds(room, in[room]);
        in[room].clear(party);
        if (found == Puzzle.NO_FIT) return false;
        takeOut(party);
        in[room].set(party);
        at[party] = room;
        otherBeds[room] = found;
        return true;
    }

    void takeOut(int party) {
        int room = at[party];
        if (room == NOWHERE) return;
        in[room].clear(party);
        at[party] = NOWHERE;
        otherBeds[room] = puzzle.otherBeds(room, in[room]);
    }

    /** Puts everybody where they were in a copy. */
    void restore(int[] copy) {
        for (int party = 0; party < at.length; party++) if (at[party] != copy[party]) takeOut(party);
        for (int party = 0; party < at.length; party++) put(party, copy[party]);
    }

    /** Whether this party still fits there. */
    boolean fits(int party, int room) {
        if (in[room].get(party)) return true;
        in[room].set(party);
        int found = puzzle.otherBeds(room, in[room]);
        in[room].clear(party);
        return found != Puzzle.NO_FIT;
    }

    boolean keeps(Bond bond) {
        int room = at[bond.party()];
        if (room == NOWHERE) return false;
        return bond.other() == Bond.NONE ? bond.kept().get(room) : at[bond.other()] == room;
    }

    /** What is wrong with it: {@link Puzzle#WITHOUT_BED} for each without a bed, one for each wish or bed not as wanted. */
    int cost() {
        int cost = 0;
        for (int party = 0; party < at.length; party++)
            if (at[party] == NOWHERE)
                cost += Puzzle.WITHOUT_BED * puzzle.parties().get(party).size();
        for (int room : otherBeds) cost += room;
        for (Bond bond : puzzle.bonds()) if (!keeps(bond)) cost++;
        return cost;
    }
}
