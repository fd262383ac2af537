package fr.permanence.sample;

import fr.permanence.access.Right;
import fr.permanence.store.OpenVault;
import fr.permanence.text.HouseClock;

/**
 * Fills a demonstration store with a fictional centre. What is written depends only on the size and on the time; the
 * numbers of the rows do not.
 */
public final class SampleWriter {
    /** The act of the journal that tells of it, once all is written. */
    public static final String MAKE = "sample.make";

    private final OpenVault vault;
    private final HouseClock clock;

    public SampleWriter(OpenVault vault, HouseClock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** How many rows were written. */
    public record Written(int people, long visits, int handovers) {}

    /**
     * Writes the whole centre, in steps, so that one of any size fits in memory: a store in which this was interrupted
     * is to be thrown away.
     *
     * @throws IllegalStateException when the store is not a demonstration: nothing is invented among real people
     * @throws fr.permanence.store.StoreTrouble when the disk refuses
     */
    public Written write(SampleSize size, SampleTeam team, Progress progress) {
        vault.session().require(Right.IMPORT_PEOPLE);
        return new SampleMaking(vault, clock, size, team, progress).make();
    }
}
