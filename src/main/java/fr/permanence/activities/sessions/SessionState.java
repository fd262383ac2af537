package fr.permanence.activities.sessions;

/** Whether a session is held. */
public enum SessionState {
    PLANNED,
    CANCELLED
}
