package fr.permanence.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way each time for the same seed, whatever was asked of another one before. */
final class Chance {
    /** What the chance is used for; each purpose has its own, so that more of one thing does not change another. */
    enum Purpose {
        PERSON(0),
        VISITS(1),
        HANDOVER(2),
        ENTRY(3),
        HOUR(4),
        OPENING(5),
        FOLLOW_UP(20),
        ACTIVITY(30),
        STAY(40),
        STAY_BUDGET(41),
        STAY_GROUP(42);

        /** Part of every seed's outcome: never changes. */
        private final int number;

        Purpose(int number) {
            this.number = number;
        }
    }

    private final SplittableRandom random;

    /** The chance of one thing: the {@code index}th person, the visits of one day. */
    Chance(long seed, Purpose purpose, long index) {
        random = new SplittableRandom(mixed(mixed(seed) + purpose.number) + mixed(index));
    }

    /** Neighbouring numbers made unlike (the finalizer of SplitMix64: Steele, Lea, Flood, OOPSLA 2014). */
    private static long mixed(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** True with this probability, 0 to 1. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 up to 1, without 1. */
    double fraction() {
        return random.nextDouble();
    }

    /** A whole number from 0 up to {@code bound}, without it. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number from {@code least} to {@code most}, both possible. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of the list, each as likely. */
    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of the list, the first ones far more often than the last: so are names given. */
    <T> T frequentOf(List<T> list) {
        // The k-th weighs about 1/(k+4): its running sum is a logarithm, turned round here. StrictMath: same
        // everywhere.
        double spread = StrictMath.log((list.size() + 4) / 4.0);
        int place = (int) (4 * (StrictMath.exp(random.nextDouble() * spread) - 1));
        return list.get(Math.min(place, list.size() - 1));
    }
}
