package fr.permanence.stays.rooms.plan;

import java.util.BitSet;

/**
 * A wish between two parties, or between a party and somebody who keeps her bed.
 *
 * @param wish its place in the question
 * @param other the other party, or {@link #NONE}
 * @param kept the rooms in which it is kept when there is no other party
 */
record Bond(int wish, int party, int other, BitSet kept) {
    static final int NONE = -1;
}
