package fr.permanence.activities.signups;

/** Whether a place is taken. */
public enum EnrolmentState {
    HELD,
    /** Her file became part of another, which has the place. */
    AWAY,
    /** Her file is in the bin. */
    BINNED
}
