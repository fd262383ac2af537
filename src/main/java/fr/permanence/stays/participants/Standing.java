package fr.permanence.stays.participants;

/** Whether a participation counts. */
public enum Standing {
    HELD,
    /** Her file became part of another that is on the stay too. */
    AWAY,
    /** Her file is in the bin. */
    BINNED
}
