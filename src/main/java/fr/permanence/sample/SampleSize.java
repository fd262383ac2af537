package fr.permanence.sample;

import java.util.Optional;

/**
 * How big a fictional centre is to be made, and which of the endlessly many.
 *
 * @param people how many people are known there, 0 to {@value #MOST_PEOPLE}
 * @param years how many years of visits end today, 0 to {@value #MOST_YEARS}
 * @param seed which centre: the same three numbers on the same day make the same one
 */
public record SampleSize(int people, int years, long seed) {
    /** The most people that can be asked for. */
    public static final int MOST_PEOPLE = 1_000_000;
    /** The most years that can be asked for. */
    public static final int MOST_YEARS = 50;
    /** The size of the reference centre. */
    public static final SampleSize REFERENCE = new SampleSize(750, 6, 1);

    /** @throws IllegalArgumentException when {@link #refusal} says something */
    public SampleSize {
        refusal(people, years).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.name());
        });
    }

    /** Why no centre of this size can be made, or nothing when it can. */
    public static Optional<SampleRefusal> refusal(int people, int years) {
        if (people < 0) return Optional.of(SampleRefusal.PEOPLE_NEGATIVE);
        if (people > MOST_PEOPLE) return Optional.of(SampleRefusal.PEOPLE_TOO_MANY);
        if (years < 0) return Optional.of(SampleRefusal.YEARS_NEGATIVE);
        if (years > MOST_YEARS) return Optional.of(SampleRefusal.YEARS_TOO_MANY);
        return Optional.empty();
    }
}
