package fr.permanence.store;

import fr.permanence.access.Compartment;

/** Seals and opens the content of single rows, for the compartments whose key the signed-in account holds. */
public interface Seals {
    /** Whether the signed-in account holds this compartment's key. */
    boolean holds(Compartment compartment);

    /**
     * Seals the content of one row; the result opens only as this row of this table.
     *
     * @throws IllegalStateException when the compartment's key is not held
     */
    byte[] seal(Compartment compartment, String table, long id, byte[] plain);

    /**
     * Opens what {@link #seal} sealed.
     *
     * @throws IllegalStateException when the compartment's key is not held
     * @throws StoreTrouble when the content was altered
     */
    byte[] open(Compartment compartment, String table, long id, byte[] sealed);
}
