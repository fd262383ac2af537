package fr.permanence.bench;

import java.util.Arrays;

/**
 * How long something took, over many times.
 *
 * @param times how often it was timed
 * @param median milliseconds, as are the others
 */
record Spread(long times, double median, double p99, double most) {
    /** @param nanos at least one */
    static Spread ofNanos(long[] nanos) {
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        return new Spread(sorted.length, at(sorted, .5), at(sorted, .99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }
}
