package fr.permanence.sample;

/** Told how far the making of a fictional centre is. */
@FunctionalInterface
public interface Progress {
    /** @param done rows written so far, of about {@code total} */
    void at(long done, long total);
}
