package fr.permanence.stays.journeys;

import org.jspecify.annotations.Nullable;

/**
 * What is written of a leg.
 *
 * @param seats how many can sit in it, who drives included; null where nobody counts, as in the metro
 * @param reference of the tickets or the hire, or null
 */
public record LegDraft(
        Way way,
        Stages stages,
        LegKind kind,
        Run run,
        Meeting meeting,
        @Nullable Integer seats,
        @Nullable String reference) {
    /** The same so many days later. */
    LegDraft shifted(long days) {
        return new LegDraft(way, stages, kind, run.shifted(days), meeting, seats, reference);
    }

    @Override
    public String toString() {
        return "LegDraft";
    }
}
