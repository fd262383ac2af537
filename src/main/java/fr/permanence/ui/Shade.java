package fr.permanence.ui;

/** Whether the window is light or dark. */
public enum Shade {
    LIGHT,
    DARK,
    /** As the system is set, followed live. */
    AS_SYSTEM
}
