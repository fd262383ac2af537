package fr.permanence.stays.rollcall;

/** Whether somebody is there, in the order one looks: who is missing first. */
public enum There {
    MISSING,
    /** Nobody said. */
    UNKNOWN,
    PRESENT
}
