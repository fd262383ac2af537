package fr.permanence.ids;

/** Hands out the numbers that name new rows. */
@FunctionalInterface
public interface Ids {
    /** A number this store has not seen before; always positive. */
    long next();
}
