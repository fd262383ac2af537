package fr.permanence.stays.rooms.lodging;

import java.util.stream.IntStream;

/**
 * The nights that somebody sleeps somewhere, one after the other, counted from 0 at the evening of the departure: a stay
 * that is moved takes them along.
 *
 * @param first the first night
 * @param until the first night on which the bed is free again
 */
public record Nights(int first, int until) {
    /** @throws IllegalArgumentException when there is not one night */
    public Nights {
        if (first < 0 || first >= until) throw new IllegalArgumentException();
    }

    /** Whether one night at least is in both. */
    public boolean meets(Nights other) {
        return first < other.until && other.first < until;
    }

    /** Whether this night is one of them. */
    public boolean has(int night) {
        return night >= first && night < until;
    }

    /** Whether every night of the other is one of these. */
    public boolean hold(Nights other) {
        return first <= other.first && other.until <= until;
    }

    /** How many. */
    public int count() {
        return until - first;
    }

    /** Each of them. */
    public IntStream each() {
        return IntStream.range(first, until);
    }
}
