package fr.permanence.stays;

/** How a participant stands with what her departure needs; said in words too, never by colour alone. */
public enum Light {
    /** All is there: en règle. */
    OK,
    /** Something is to be looked at: à voir. */
    TO_SEE,
    /** Something is not there: manque. */
    MISSING;

    /** The more serious of both. */
    public Light or(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
